using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Kernel.Callers;

namespace SaferCity.Access.Accounts;

/// <summary>Those who may say what others may do. There must always be one who can sign in.</summary>
internal static class Administrators
{
    private static readonly string Administer = PermissionName.Of(AccessPermission.AdministerAccounts);

    /// <summary>Refuses to take the permission from the last active account that holds it.</summary>
    public static async Task MustRemainWithoutAsync(this DbSet<Account> accounts, Account account, IEnumerable<string> willHold, CancellationToken cancellationToken)
    {
        if (account.State is not AccountState.Active || !account.Permissions.Any(held => held.Name == Administer) || willHold.Contains(Administer)) return;
        AccountRefusals.LastAdministrator.When(!await accounts.AnyAsync(a => a.Id != account.Id && a.State == AccountState.Active && a.Permissions.Any(held => held.Name == Administer), cancellationToken));
    }
}
