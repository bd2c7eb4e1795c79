using SaferCity.Console.Pages.Governance.Boards;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>A board or committee was told that the action is complete.</summary>
internal sealed class ReportModel(PlanActionService.PlanActionServiceClient actions, BoardService.BoardServiceClient boards) : RoomPage
{
    [BindProperty]
    public ReportPlanActionOnwardsRequest Form { get; set; } = new();

    public PlanAction Action { get; private set; } = new();

    public IReadOnlyList<Option> Boards { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Action = (await actions.GetPlanActionAsync(new() { PlanActionId = Id })).PlanAction;
        Boards = [.. (await boards.OptionsAsync()).Where(board => Action.ReportedOnwards.All(told => told.BoardId != board.Value))];
        Form.Etag = Action.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PlanActionId = Id;
        await actions.ReportPlanActionOnwardsAsync(Form);
        return Done("The board is recorded as told.", "/governance/actions/" + Id);
    }
}
