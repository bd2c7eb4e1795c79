using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Approvals;

/// <summary>What waits for a second administrator, and what was decided, the latest first.</summary>
internal sealed class ApprovalsModel(ApprovalService.ApprovalServiceClient approvals) : RoomPage
{
    public ListApprovalsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await approvals.ListApprovalsAsync(new() { PageToken = PageToken });
}
