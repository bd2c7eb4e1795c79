using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
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

    /// <summary>
    /// Another administrator, where fewer than two are left who could let each other's people in. For the owner of the machine, from the command line:
    /// whoever that is could come in anyway.
    /// </summary>
    /// <exception cref="Kernel.Refusals.RefusedException">Two are there, or the name is taken.</exception>
    public async Task<FirstLink> InviteAsync(string userName, CancellationToken cancellationToken)
    {
        if (!Regex.IsMatch(userName, CreateAccountForm.UserName)) throw FormProblem.In("user_name", CreateAccountForm.NoUserName);
        (await Administrators.OfAsync(db, clock, cancellationToken)).MustBeFewerThanTwo();
        var nameKey = Account.KeyOf(userName);
        AccountRefusals.UserNameTaken.When(await db.Accounts.AnyAsync(a => a.NameKey == nameKey, cancellationToken));

        var administer = PermissionName.Of(AccessPermission.AdministerAccounts);
        var role = await db.Roles.FirstOrDefaultAsync(r => r.Name == ReadyRoles.SystemAdministrator && r.Permissions.Any(held => held.Name == administer), cancellationToken);
        var account = Account.Create(userName, userName, default, role is null ? [administer] : [], clock.Time.Now());
        if (role is not null) account.GiveRole(role);
        var (link, token) = OneTimeLink.New(clock.Time);
        account.IssueLink(link, "safercity");
        db.Add(account);

        await db.SaveChangesAsync(cancellationToken);
        return new(account.UserName, token);
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
