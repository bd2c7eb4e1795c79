using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Breaches;

/// <summary>
/// The accounts that lead data protection, and whether each open breach is seen by one of them that is not its cause: the clock of the law runs (UK GDPR,
/// Article 33), and somebody has to hear it.
/// </summary>
internal sealed class Leads(AccessDb db, KnownPermissions known, AccountRules rules, WallClock clock, CurrentCaller caller)
{
    private static readonly HeldPermission Lead = new(PermissionName.Of(AccessPermission.LeadDataProtection));
    private readonly bool endedClearanceCloses = rules.EndedClearanceCloses && known.OpensPersonalData(Lead.Name);
    private List<Account> accounts = [];
    private List<Role> roles = [];
    private List<string?> causes = [];
    private List<string> before = [];

    /// <summary>Before a change that may take the permission from somebody.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        roles = await db.Roles.Where(r => r.Permissions.Any(held => held.Name == Lead.Name)).ToListAsync(cancellationToken);
        var ids = roles.ConvertAll(role => role.Id);
        accounts = await db.Accounts.Where(a => a.State == AccountState.Active && (a.Permissions.Any(held => held.Name == Lead.Name) || a.Roles.Any(held => ids.Contains(held.Role)))).ToListAsync(cancellationToken);
        causes = await db.Breaches.Where(breach => breach.State == BreachState.Open).Select(breach => breach.Cause).Distinct().ToListAsync(cancellationToken);
        before = LeadNow();
    }

    /// <summary>
    /// After the change and before it is saved. That nobody leads any more, or the caller alone by their own doing, is refused whether there is a breach or not: who is refused only
    /// where there is one would learn of it, and may be its cause.
    /// </summary>
    public void MustRemain()
    {
        var now = LeadNow();
        BreachRefusals.LastLead.When(before.Count > 0 && now.Count == 0);
        BreachRefusals.LeftAlone.When(!IsCallerAlone(before) && IsCallerAlone(now));
        BreachRefusals.NobodyLeft.When(Unseen(now).Exists(cause => cause != caller.Is.Person && !Unseen(before).Contains(cause)));
    }

    /// <summary>Whether somebody else leads, and sees each open breach, once the account has lost the role. For what takes it by itself and cannot be refused.</summary>
    public bool RemainWithout(Role role, Account account)
    {
        var now = LeadNow(except: (role, account));
        return before.Count == 0 || (now.Count > 0 && Unseen(now).Count <= Unseen(before).Count);
    }

    /// <summary>Whether an open breach is seen by nobody, time having ended who saw it. Not said to its cause.</summary>
    public async Task<bool> MissAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        return Unseen(before).Exists(cause => cause != caller.Is.Person);
    }

    private bool IsCallerAlone(List<string> leads) => leads is [var only] && only == caller.Is.Person;

    // The causes of open breaches that none of these may see.
    private List<string?> Unseen(List<string> leads) => causes.FindAll(cause => !leads.Exists(lead => lead != cause));

    // As breaches name people.
    private List<string> LeadNow((Role Role, Account Account)? except = null) => accounts.FindAll(account => LeadsNow(account, except is { } lost && lost.Account == account ? lost.Role : null)).ConvertAll(account => Person.OfAccount + account.Id.Value);

    private bool LeadsNow(Account account, Role? except) => account.State is AccountState.Active && !account.HasExpired(clock.Time.Today()) && !(endedClearanceCloses && account.ClearanceHasEnded(clock.Time.Today()))
        && (account.Permissions.Contains(Lead) || roles.Exists(role => role != except && account.Has(role) && role.Permissions.Contains(Lead)));
}
