using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Approvals;

/// <summary>The second person says no, and why.</summary>
internal sealed class DeclineModel(ApprovalService.ApprovalServiceClient approvals) : RoomPage
{
    [BindProperty]
    public DeclineRequest Form { get; set; } = new();

    public Approval Approval { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Approval = (await approvals.GetApprovalAsync(new() { ApprovalId = Id })).Approval;
        Form.Etag = Approval.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ApprovalId = Id;
        await approvals.DeclineAsync(Form);
        return Done("It is declined.", "/admin/approvals/" + Id);
    }
}
