using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Approvals;

/// <summary>One change that was asked for: what, of whom, by whom, and what became of it.</summary>
internal sealed class ApprovalModel(ApprovalService.ApprovalServiceClient approvals, AccountService.AccountServiceClient accounts) : RoomPage
{
    public GetApprovalResponse Answer { get; private set; } = new();

    public IReadOnlyList<Permission> Permissions { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Answer = await approvals.GetApprovalAsync(new() { ApprovalId = Id });
        Permissions = await accounts.PermissionsAsync(Answer.Approval.Permissions);
    }
}
