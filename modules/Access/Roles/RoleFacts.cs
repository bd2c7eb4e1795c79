using SaferCity.Access.Accounts;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Roles;

[Fact("role_created.v1", Operation = Operation.None)]
internal sealed record RoleCreated(RoleId Role, string Name, string[] Permissions) : IFact;

[Fact("role_changed.v1", Operation = Operation.None)]
internal sealed record RoleChanged(RoleId Role, string Name, string[] Permissions) : IFact;

[Fact("role_given.v1")]
internal sealed record RoleGiven(AccountId Account, RoleId Role, string Name) : IFact;

[Fact("role_taken.v1")]
internal sealed record RoleTaken(AccountId Account, RoleId Role, string Name) : IFact;
