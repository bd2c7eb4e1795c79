using SaferCity.Access.Roles;

namespace SaferCity.Access.Accounts;

internal sealed partial class Account
{
    private readonly List<HeldRole> roles = [];

    public IReadOnlyList<HeldRole> Roles => roles;

    public bool Has(Role role) => roles.Contains(new(role.Id));

    /// <summary>Refuses where the account is closed or has the role.</summary>
    public void MustBeAbleToHave(Role role)
    {
        AccountRefusals.Closed.When(State is AccountState.Closed);
        RoleRefusals.HasIt.When(Has(role));
    }

    public void GiveRole(Role role)
    {
        MustBeAbleToHave(role);

        roles.Add(new(role.Id));
        Record(new RoleGiven(Id, role.Id, role.Name));
    }

    public void TakeRole(Role role)
    {
        AccountRefusals.Closed.When(State is AccountState.Closed);
        RoleRefusals.HasItNot.When(!Has(role));

        roles.Remove(new(role.Id));
        Record(new RoleTaken(Id, role.Id, role.Name));
    }
}
