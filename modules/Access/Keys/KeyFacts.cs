using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Keys;

[Fact("key_registered.v1")]
internal sealed record KeyRegistered(KeyId Key, string System, OrganisationId Organisation, string[] Permissions) : IFact;

[Fact("key_revoked.v1")]
internal sealed record KeyRevoked(KeyId Key) : IFact;
