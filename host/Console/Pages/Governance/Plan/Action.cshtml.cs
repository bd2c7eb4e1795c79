using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>One action of a plan: what is said of it, what the rule says, and what was said before.</summary>
internal sealed class ActionModel(PlanActionService.PlanActionServiceClient actions) : RoomPage
{
    public PlanAction Action { get; private set; } = new();

    public IReadOnlyList<PlanActionRating> Ratings { get; private set; } = [];

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await actions.GetPlanActionAsync(new() { PlanActionId = Id });
        (Action, Ratings, History) = (answer.PlanAction, answer.Ratings, answer.History);
    }
}
