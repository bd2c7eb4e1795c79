using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Approvals;
using SaferCity.Access.Breaches;
using SaferCity.Access.Data;
using SaferCity.Access.Disclosures;
using SaferCity.Access.Keys;
using SaferCity.Access.Reviews;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using AccountState = SaferCity.Access.Accounts.AccountState;
using ApprovalKind = SaferCity.Access.Approvals.ApprovalKind;
using ApprovalState = SaferCity.Access.Approvals.ApprovalState;
using KeyState = SaferCity.Access.Keys.KeyState;

namespace SaferCity.Access.Due;

/// <summary>What waits for those who administer, as sentences without a name, and what ends of one's own account. Who administers nothing is asked for nothing else.</summary>
internal sealed class ListDueHandler(AccessDb db, AccountRules rules, ReviewsDue reviews, DisclosuresSeen disclosures, BreachesDue breaches, Leads leads, WallClock clock, CurrentCaller caller) : IRequestHandler<ListDueRequest, ListDueResponse>
{
    private const int Most = 20;

    // Of the breach itself nothing is said: who administers has no part in it.
    private const string Unseen = "A breach of personal data runs, and nobody with an account here may see it: let another account lead data protection today.";

    public async Task<ListDueResponse> Handle(ListDueRequest request, CancellationToken cancellationToken)
    {
        var items = (await OwnAsync(cancellationToken)).ToList();
        if (May(AccessPermission.LeadDataProtection)) items.AddRange(await breaches.ListAsync(Most, cancellationToken)); // first: their clock runs in hours
        if (May(AccessPermission.AdministerAccounts) && await leads.MissAsync(cancellationToken)) items.Add(new() { Sentence = Unseen, Kind = "lead" });
        if (May(AccessPermission.AdministerAccounts)) items.AddRange([.. await ApprovalsAsync(cancellationToken), .. await AccountsAsync(cancellationToken)]);
        if (May(AccessPermission.AdministerKeys)) items.AddRange(await KeysAsync(cancellationToken));
        if (May(AccessPermission.Review)) items.AddRange(await reviews.ListAsync(cancellationToken));
        if (May(AccessPermission.LeadDataProtection)) items.AddRange([.. await ToLookAtAsync(cancellationToken), .. await ToLookThroughAsync(cancellationToken), .. await EmergenciesAsync(cancellationToken)]);
        return new() { Items = { items.Take(Most) } };
    }

    private bool May(AccessPermission permission) => caller.Is.May(PermissionName.Of(permission));

    // Said to the person, too: an administrator may not have been at it for a while.
    private async Task<IEnumerable<DueItem>> OwnAsync(CancellationToken cancellationToken) =>
        caller.Is.Account is { } mine && await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == AccountId.Of(mine), cancellationToken) is { } account
            ? AccountWarnings.Of(account, clock.Time.Today(), rules).Select(warning => new DueItem { Sentence = $"Of your own account: {warning.Sentence}", Kind = "own_account", Due = warning.Day.Text(), Explanation = "an administrator sets another day" }) : [];

    private async Task<IEnumerable<DueItem>> ToLookAtAsync(CancellationToken cancellationToken)
    {
        var me = caller.Is.Named();
        return (await (await disclosures.ReadAsync(cancellationToken)).AsNoTracking().Where(d => d.Urgent && d.LookedAt == null && d.Words != DisclosureWords.Erased && d.RecordedBy != me).OrderBy(d => d.RecordedAt).Take(Most).ToListAsync(cancellationToken))
            .Select(d => new DueItem { Sentence = $"{d.Reference} went at once to protect somebody: look at it as the second person.", Kind = "disclosure", RecordId = d.Id.Value.ToString(), Due = d.Look!.Due.Text(), Explanation = d.Look.Explanation });
    }

    private async Task<IEnumerable<DueItem>> ToLookThroughAsync(CancellationToken cancellationToken) =>
        (await (await disclosures.ReadAsync(cancellationToken)).AsNoTracking().Where(d => d.Words == DisclosureWords.ToLookThrough).OrderBy(d => d.RecordedAt).Take(Most).ToListAsync(cancellationToken))
            .Select(d => new DueItem { Sentence = $"Look through the words of {d.Reference}: one of its cases was erased.", Kind = "disclosure_words", RecordId = d.Id.Value.ToString() });

    // Who read in it is not asked to review it.
    private async Task<IEnumerable<DueItem>> EmergenciesAsync(CancellationToken cancellationToken)
    {
        var me = caller.Is.Person;
        return (await db.Emergencies.AsNoTracking().Where(e => e.ClosedAt == null && !e.Readings.Any(reading => reading.Person == me)).OrderBy(e => e.MergedAt).Take(Most).ToListAsync(cancellationToken))
            .Select(e => new DueItem { Sentence = "Records were read while the journal could not be written: review who read what.", Kind = "emergency", RecordId = e.Id.Value.ToString() });
    }

    // Those that are somebody else's to decide are not shown to who asked, nor to who would gain.
    private async Task<IEnumerable<DueItem>> ApprovalsAsync(CancellationToken cancellationToken)
    {
        var (me, account) = (caller.Is.Account, AccountId.Of(caller.Is.Account ?? Guid.Empty));
        var waiting = await db.Approvals.AsNoTracking()
            .Where(a => a.State == ApprovalState.Pending && a.AskedBy != caller.Is.Person && (a.AskedByAccount == null || a.AskedByAccount != me) && (a.Account == null || a.Account != account))
            .OrderBy(a => a.AskedAt).Take(Most).ToListAsync(cancellationToken);
        return waiting.Select(approval => new DueItem { Sentence = Sentence(approval.What), Kind = "approval", RecordId = approval.Id.Value.ToString() });
    }

    private async Task<IEnumerable<DueItem>> AccountsAsync(CancellationToken cancellationToken)
    {
        var today = clock.Time.Today();
        var soon = AccountWarnings.LastDayWarnedOf(today, rules);
        var ending = await db.Accounts.AsNoTracking()
            .Where(a => a.State != AccountState.Closed && (a.ExpiresOn <= soon || a.ClearanceUntil <= soon || a.TrainingUntil <= soon))
            .OrderBy(a => a.CreatedAt).Take(Most).ToListAsync(cancellationToken);
        return ending.SelectMany(account => AccountWarnings.Of(account, today, rules).Select(warning =>
                new DueItem { Sentence = $"Of an account: {warning.Sentence}", Kind = "account", RecordId = account.Id.Value.ToString(), Due = warning.Day.Text() }))
            .OrderBy(item => item.Due, StringComparer.Ordinal);
    }

    // A key that ended and was not followed is a partner who is cut off: it is said until the key is revoked.
    private async Task<IEnumerable<DueItem>> KeysAsync(CancellationToken cancellationToken)
    {
        var today = clock.Time.Today();
        var soon = AccountWarnings.LastDayWarnedOf(today, rules);
        return (await db.Keys.AsNoTracking().Where(k => k.State == KeyState.Registered && k.LastDay <= soon).OrderBy(k => k.LastDay).Take(Most).ToListAsync(cancellationToken))
            .Select(key => new DueItem
            {
                Sentence = key.HasEnded(today) ? $"A key of {key.System} calls no more: revoke it, or register the one that follows." : $"A key of {key.System} ends: ask for the one that follows.",
                Kind = "key", RecordId = key.Id.Value.ToString(), Due = key.LastDay.Text(),
            });
    }

    private static string Sentence(ApprovalKind what) => what switch
    {
        ApprovalKind.GivePermissions => "Another administrator asks to give an account permissions: approve or decline it as the second person.",
        ApprovalKind.GiveRole => "Another administrator asks to give an account a role: approve or decline it as the second person.",
        ApprovalKind.WidenRole => "Another administrator asks to let a role allow more: approve or decline it as the second person.",
        _ => "Another administrator asks to give a partner’s key permissions: approve or decline it as the second person.",
    };
}
