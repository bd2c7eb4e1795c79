using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Approvals;

/// <summary>The second person says yes, and the change is made.</summary>
internal sealed class ApproveModel(ApprovalService.ApprovalServiceClient approvals) : RoomPage
{
    [BindProperty]
    public ApproveRequest Form { get; set; } = new();

    public Approval Approval { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Approval = (await approvals.GetApprovalAsync(new() { ApprovalId = Id })).Approval;
        Form.Etag = Approval.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ApprovalId = Id;
        await approvals.ApproveAsync(Form);
        return Done("It is approved, and done.", "/admin/approvals/" + Id);
    }
}
