using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Approvals;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using ApprovalKind = SaferCity.Access.Approvals.ApprovalKind;
using ApprovalState = SaferCity.Access.Approvals.ApprovalState;

namespace SaferCity.Access.Due;

/// <summary>What waits for those who administer, as sentences without a name. Who administers nothing is asked for nothing.</summary>
internal sealed class ListDueHandler(AccessDb db, CurrentCaller caller) : IRequestHandler<ListDueRequest, ListDueResponse>
{
    private const int Most = 20;

    public async Task<ListDueResponse> Handle(ListDueRequest request, CancellationToken cancellationToken)
    {
        var items = new List<DueItem>();
        if (May(AccessPermission.AdministerAccounts)) items.AddRange(await ApprovalsAsync(cancellationToken));
        return new() { Items = { items.Take(Most) } };
    }

    private bool May(AccessPermission permission) => caller.Is.May(PermissionName.Of(permission));

    // Those that are somebody else's to decide are not shown to who asked, nor to who would gain.
    private async Task<IEnumerable<DueItem>> ApprovalsAsync(CancellationToken cancellationToken)
    {
        var (me, account) = (caller.Is.Account, Accounts.AccountId.Of(caller.Is.Account ?? Guid.Empty));
        var waiting = await db.Approvals.AsNoTracking()
            .Where(a => a.State == ApprovalState.Pending && a.AskedBy != caller.Is.Person && (a.AskedByAccount == null || a.AskedByAccount != me) && (a.Account == null || a.Account != account))
            .OrderBy(a => a.AskedAt).Take(Most).ToListAsync(cancellationToken);
        return waiting.Select(approval => new DueItem { Sentence = Sentence(approval.What), Kind = "approval", RecordId = approval.Id.Value.ToString() });
    }

    private static string Sentence(ApprovalKind what) => what switch
    {
        ApprovalKind.GivePermissions => "Another administrator asks to give an account permissions: approve or decline it as the second person.",
        ApprovalKind.GiveRole => "Another administrator asks to give an account a role: approve or decline it as the second person.",
        ApprovalKind.WidenRole => "Another administrator asks to let a role allow more: approve or decline it as the second person.",
        _ => "Another administrator asks to give a partner’s key permissions: approve or decline it as the second person.",
    };
}
