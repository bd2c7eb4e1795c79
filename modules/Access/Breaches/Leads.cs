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
    private bool aloneBefore;
    private List<string?> unseenBefore = [];

    /// <summary>Before a change that may take the permission from somebody.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        roles = await db.Roles.Where(r => r.Permissions.Any(held => held.Name == Lead.Name)).ToListAsync(cancellationToken);
        var ids = roles.ConvertAll(role => role.Id);
        accounts = await db.Accounts.Where(a => a.State == AccountState.Active && (a.Permissions.Any(held => held.Name == Lead.Name) || a.Roles.Any(held => ids.Contains(held.Role)))).ToListAsync(cancellationToken);
        causes = await db.Breaches.Where(breach => breach.State == BreachState.Open).Select(breach => breach.Cause).Distinct().ToListAsync(cancellationToken);
        (aloneBefore, unseenBefore) = (IsAlone(), Unseen());
    }

    /// <summary>
    /// After the change and before it is saved. Who would lead alone by their own doing is refused whether there is a breach or not: who is refused only where there is one would
    /// learn of it, and may be its cause.
    /// </summary>
    public void MustRemain()
    {
        BreachRefusals.LeftAlone.When(!aloneBefore && IsAlone());
        BreachRefusals.NobodyLeft.When(Unseen().Count > unseenBefore.Count);
    }

    /// <summary>Whether an open breach is seen by nobody, time having ended who saw it. Not said to its cause.</summary>
    public async Task<bool> MissAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        return unseenBefore.Exists(cause => cause != caller.Is.Person);
    }

    private bool IsAlone() => accounts.FindAll(LeadsNow) is [{ Id.Value: var only }] && only == caller.Is.Account;

    private List<string?> Unseen() => causes.FindAll(cause => !accounts.Exists(account => LeadsNow(account) && Person.OfAccount + account.Id.Value != cause));

    private bool LeadsNow(Account account) => account.State is AccountState.Active && !account.HasExpired(clock.Time.Today()) && !(endedClearanceCloses && account.ClearanceHasEnded(clock.Time.Today()))
        && (account.Permissions.Contains(Lead) || roles.Exists(role => account.Has(role) && role.Permissions.Contains(Lead)));
}
