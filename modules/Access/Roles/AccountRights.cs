using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Roles;

/// <summary>What accounts may do now: what their roles allow and what they were given beside them, less what an ended clearance closes. An account that has ended may do nothing.</summary>
internal sealed class AccountRights(AccessDb db, KnownPermissions known, AccountRules rules, WallClock clock)
{
    public async Task<FrozenSet<string>> OfAsync(Account account, CancellationToken cancellationToken) => (await OfAsync([account], cancellationToken))(account);

    /// <summary>The same for many, with one look at their roles.</summary>
    public async Task<Func<Account, FrozenSet<string>>> OfAsync(IReadOnlyCollection<Account> accounts, CancellationToken cancellationToken)
    {
        var ids = accounts.SelectMany(account => account.Roles).Select(held => held.Role).Distinct().ToList();
        var roles = ids.Count == 0 ? [] : await db.Roles.AsNoTracking().Where(role => ids.Contains(role.Id)).ToDictionaryAsync(role => role.Id, role => role.Permissions.Names(), cancellationToken);
        var today = clock.Time.Today();
        return account => account.HasExpired(today) ? [] : account.Roles.SelectMany(held => roles[held.Role]).Concat(account.Permissions.Names()).Where(name => !ClosedTo(account, name, today)).ToFrozenSet();
    }

    private bool ClosedTo(Account account, string name, DateOnly today) => rules.EndedClearanceCloses && account.ClearanceHasEnded(today) && known.OpensPersonalData(name);
}
