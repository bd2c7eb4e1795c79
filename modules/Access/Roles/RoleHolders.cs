using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Kernel.Callers;

namespace SaferCity.Access.Roles;

/// <summary>Who has a role. A closed account has none.</summary>
internal static class RoleHolders
{
    public static IQueryable<Account> Holding(this AccessDb db, RoleId role) => db.Accounts.Where(a => a.State != AccountState.Closed && a.Roles.Any(held => held.Role == role));

    /// <summary>Whether the account has the role; nobody has none.</summary>
    public static async Task<bool> HasAsync(this AccessDb db, Guid? account, RoleId role, CancellationToken cancellationToken)
    {
        if (account is not { } value) return false;
        var id = AccountId.Of(value);
        return await db.Holding(role).AnyAsync(a => a.Id == id, cancellationToken);
    }

    /// <summary>Whether it is the account of the person who calls.</summary>
    public static bool IsOf(this Account account, Caller caller) => caller.Account == account.Id.Value;
}
