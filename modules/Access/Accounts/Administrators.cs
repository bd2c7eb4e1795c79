using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Accounts;

/// <summary>Those who may say what others may do, as they are before a change. There must always be one who can sign in.</summary>
internal sealed class Administrators
{
    private static readonly HeldPermission Administer = new(PermissionName.Of(AccessPermission.AdministerAccounts));
    private readonly List<Account> accounts;
    private readonly List<Role> roles;

    private readonly DateOnly today;

    private Administrators(List<Account> accounts, List<Role> roles, DateOnly today) => (this.accounts, this.roles, this.today) = (accounts, roles, today);

    /// <summary>Read before the change that may take the permission from somebody.</summary>
    public static async Task<Administrators> OfAsync(AccessDb db, WallClock clock, CancellationToken cancellationToken)
    {
        var roles = await db.Roles.Where(r => r.Permissions.Any(held => held.Name == Administer.Name)).ToListAsync(cancellationToken);
        var ids = roles.ConvertAll(role => role.Id);
        var accounts = await db.Accounts.Where(a => a.State == AccountState.Active && (a.Permissions.Any(held => held.Name == Administer.Name) || a.Roles.Any(held => ids.Contains(held.Role)))).ToListAsync(cancellationToken);
        var today = clock.Time.Today();
        return new(accounts.FindAll(account => !account.HasExpired(today)), roles, today);
    }

    /// <summary>Refuses, after the change and before it is saved, where none of them is left.</summary>
    public void MustRemain() => AccountRefusals.LastAdministrator.When(accounts.Count > 0 && !accounts.Any(May));

    /// <summary>Refuses where there are two: then one can ask and another approve.</summary>
    public void MustBeFewerThanTwo() => AccountRefusals.AdministratorsEnough.When(accounts.Count(May) > 1);

    private bool May(Account account) => account.State is AccountState.Active && !account.HasExpired(today) && (account.Permissions.Contains(Administer) || roles.Any(role => account.Has(role) && role.Permissions.Contains(Administer)));
}
