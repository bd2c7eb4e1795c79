using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>Another action of the plan takes this one's place.</summary>
internal sealed class SupersedeModel(PlanActionService.PlanActionServiceClient actions) : RoomPage
{
    [BindProperty]
    public SupersedePlanActionRequest Form { get; set; } = new();

    public PlanAction Action { get; private set; } = new();

    public IReadOnlyList<Option> Others { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Action = (await actions.GetPlanActionAsync(new() { PlanActionId = Id })).PlanAction;
        var plan = await actions.ListPlanActionsAsync(new() { StrategyId = Action.StrategyId, PageSize = 200 });
        Others = [.. plan.PlanActions.Where(other => other.Id != Id).Select(other => new Option(other.Id, other.Number + " " + Brief(other.Text)))];
        Form.Etag = Action.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PlanActionId = Id;
        await actions.SupersedePlanActionAsync(Form);
        return Done("Another action takes its place.", "/governance/actions/" + Id);
    }

    // A line of a list box, not the whole action.
    private static string Brief(string text) => text.Length <= 80 ? text : text[..80].TrimEnd() + " …";
}
