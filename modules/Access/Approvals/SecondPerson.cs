using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Keys;
using SaferCity.Access.Permissions;
using SaferCity.Access.Roles;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Approvals;

/// <summary>
/// Which part of a change waits for a second administrator, and its asking: saved with the rest of the change. What the product itself does, for the story
/// or at the command line of the machine's owner, waits for nobody.
/// </summary>
internal sealed class SecondPerson(AccessDb db, KnownPermissions known, CurrentCaller caller, TimeProvider clock)
{
    /// <summary>Those of the permissions gained that are not given before somebody else has approved.</summary>
    public List<string> MustApprove(IEnumerable<string> gained) => OwnSystems.IsTheProduct(caller.Is.System) ? [] : [.. gained.Where(known.NeedsSecondPerson).Distinct()];

    /// <summary>Asks to give an account permissions beside its roles; what was asked for before is overtaken.</summary>
    public async Task<string> AskToGiveAsync(Account account, IReadOnlyCollection<string> waits, CancellationToken cancellationToken)
    {
        await WithdrawAsync(a => a.What == ApprovalKind.GivePermissions && a.Account == account.Id, cancellationToken);
        return Ask(ApprovalKind.GivePermissions, waits, account.Id);
    }

    /// <summary>Asks to let a role that somebody has allow more; what was asked for before is overtaken.</summary>
    public async Task<string> AskToWidenAsync(Role role, IReadOnlyCollection<string> waits, CancellationToken cancellationToken)
    {
        await WithdrawAsync(a => a.What == ApprovalKind.WidenRole && a.Role == role.Id, cancellationToken);
        return Ask(ApprovalKind.WidenRole, waits, role: role.Id);
    }

    /// <summary>Asks to give a partner's key permissions.</summary>
    public string AskToGive(Key key, IReadOnlyCollection<string> waits) => Ask(ApprovalKind.GiveKeyPermissions, waits, key: key.Id);

    /// <summary>Gives the role, or asks for it: the role as a whole waits.</summary>
    public async Task<string> GiveAsync(Account account, Role role, CancellationToken cancellationToken)
    {
        account.MustBeAbleToHave(role);
        ApprovalRefusals.AskedAlready.When(await db.Approvals.AnyAsync(a => a.State == ApprovalState.Pending && a.What == ApprovalKind.GiveRole && a.Account == account.Id && a.Role == role.Id, cancellationToken));

        var waits = MustApprove(role.Permissions.Names());
        if (waits.Count == 0) account.GiveRole(role);
        return Ask(ApprovalKind.GiveRole, waits, account.Id, role.Id);
    }

    /// <summary>Nothing waits any more for an account that is closed.</summary>
    public Task WithdrawAsync(AccountId account, CancellationToken cancellationToken) => WithdrawAsync(a => a.Account == account, cancellationToken);

    /// <summary>Nothing waits any more for a key that is revoked.</summary>
    public Task WithdrawAsync(KeyId key, CancellationToken cancellationToken) => WithdrawAsync(a => a.Key == key, cancellationToken);

    // The approval's id, or nothing where nothing waits.
    private string Ask(ApprovalKind what, IReadOnlyCollection<string> waits, AccountId? account = null, RoleId? role = null, KeyId? key = null)
    {
        if (waits.Count == 0) return "";
        var approval = Approval.Ask(what, waits, caller.Is, clock.Now(), account, role, key);
        db.Add(approval);
        return approval.Id.Value.ToString();
    }

    private async Task WithdrawAsync(Expression<Func<Approval, bool>> overtaken, CancellationToken cancellationToken)
    {
        foreach (var approval in await db.Approvals.Where(a => a.State == ApprovalState.Pending).Where(overtaken).ToListAsync(cancellationToken)) approval.Withdraw();
    }
}
