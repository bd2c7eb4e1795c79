using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Keys;

[Fact("key_registered.v1", Operation = Operation.None)]
internal sealed record KeyRegistered(KeyId Key, string System, OrganisationId Organisation, string[] Permissions) : IFact;

[Fact("key_revoked.v1", Operation = Operation.None)]
internal sealed record KeyRevoked(KeyId Key) : IFact;

[Fact("key_end_set.v1", Operation = Operation.None)]
internal sealed record KeyEndSet(KeyId Key, DateOnly? LastDay) : IFact;

[Fact("key_replaced.v1", Operation = Operation.None)]
internal sealed record KeyReplaced(KeyId Key, KeyId By) : IFact;

[Fact("key_permissions_set.v1", Operation = Operation.None)]
internal sealed record KeyPermissionsSet(KeyId Key, string[] Permissions) : IFact;
