using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;

namespace SaferCity.Access.Roles;

/// <summary>What accounts may do now: what their roles allow and what they were given beside them.</summary>
internal sealed class AccountRights(AccessDb db)
{
    public async Task<FrozenSet<string>> OfAsync(Account account, CancellationToken cancellationToken) => (await OfAsync([account], cancellationToken))(account);

    /// <summary>The same for many, with one look at their roles.</summary>
    public async Task<Func<Account, FrozenSet<string>>> OfAsync(IReadOnlyCollection<Account> accounts, CancellationToken cancellationToken)
    {
        var ids = accounts.SelectMany(account => account.Roles).Select(held => held.Role).Distinct().ToList();
        var roles = ids.Count == 0 ? [] : await db.Roles.AsNoTracking().Where(role => ids.Contains(role.Id)).ToDictionaryAsync(role => role.Id, role => role.Permissions.Names(), cancellationToken);
        return account => account.Roles.SelectMany(held => roles[held.Role]).Concat(account.Permissions.Names()).ToFrozenSet();
    }
}
