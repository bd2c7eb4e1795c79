using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Keys;

[Fact("key_registered.v1", Operation = Operation.None)]
internal sealed record KeyRegistered(KeyId Key, string System, OrganisationId Organisation, string[] Permissions) : IFact;

[Fact("key_revoked.v1", Operation = Operation.None)]
internal sealed record KeyRevoked(KeyId Key) : IFact;

[Fact("key_permissions_set.v1")]
internal sealed record KeyPermissionsSet(KeyId Key, string[] Permissions) : IFact;
