using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Accounts;

/// <summary>
/// Whom an empty system begins with. Two, so that nobody starts as the only one who can let others in. Until each has set a password, every start
/// gives a fresh link and voids the one before.
/// </summary>
internal sealed class FirstAdministrators(AccessDb db, KnownPermissions known, WallClock clock)
{
    private static readonly string[] UserNames = ["first-administrator", "second-administrator"];

    public async Task<IReadOnlyList<FirstLink>> LinksAsync(CancellationToken cancellationToken)
    {
        if (!await db.Accounts.AnyAsync(cancellationToken))
            db.AddRange(UserNames.Select(name => Account.Create(name, name.Replace('-', ' '), default, known.Given, clock.Time.Now())));
        await db.SaveChangesAsync(cancellationToken);

        var links = new List<FirstLink>();
        var keys = UserNames.Select(Account.KeyOf).ToList();
        foreach (var account in await db.Accounts.Where(a => keys.Contains(a.NameKey) && a.State == AccountState.Invited).OrderBy(a => a.NameKey).ToListAsync(cancellationToken))
        {
            var (link, token) = OneTimeLink.New(clock.Time);
            account.IssueLink(link);
            links.Add(new(account.UserName, token));
        }
        await db.SaveChangesAsync(cancellationToken);
        return links;
    }
}
