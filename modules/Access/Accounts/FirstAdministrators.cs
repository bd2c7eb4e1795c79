using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Accounts;

/// <summary>
/// Whom an empty system begins with. Two, so that nobody starts as the only one who can let others in. Until each has set a password, every start
/// gives a fresh link and voids the one before.
/// </summary>
internal sealed class FirstAdministrators(AccessDb db, ReadyRoles ready, WallClock clock)
{
    private static readonly string[] UserNames = ["first-administrator", "second-administrator"];

    public async Task<IReadOnlyList<FirstLink>> LinksAsync(CancellationToken cancellationToken)
    {
        await ready.MakeOnceAsync(cancellationToken);
        if (!await db.Accounts.AnyAsync(cancellationToken)) db.AddRange(await MakeAsync(cancellationToken));
        await db.SaveChangesAsync(cancellationToken);

        var links = new List<FirstLink>();
        var keys = UserNames.Select(Account.KeyOf).ToList();
        foreach (var account in await db.Accounts.Where(a => keys.Contains(a.NameKey) && a.State == AccountState.Invited).OrderBy(a => a.NameKey).ToListAsync(cancellationToken))
        {
            var (link, token) = OneTimeLink.New(clock.Time);
            account.IssueLink(link, "safercity");
            links.Add(new(account.UserName, token));
        }
        await db.SaveChangesAsync(cancellationToken);
        return links;
    }

    // With the administrator's role alone: who lets people in need not see what they see.
    private async Task<List<Account>> MakeAsync(CancellationToken cancellationToken)
    {
        var role = await db.Roles.FirstAsync(r => r.Name == ReadyRoles.SystemAdministrator, cancellationToken);
        return [.. UserNames.Select(name =>
        {
            var account = Account.Create(name, name.Replace('-', ' '), default, [], clock.Time.Now());
            account.GiveRole(role);
            return account;
        })];
    }
}
