using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>Colour and comment, as people assert them; where that is better than the rule, why.</summary>
internal sealed class RateModel(PlanActionService.PlanActionServiceClient actions) : RoomPage
{
    [BindProperty]
    public RatePlanActionRequest Form { get; set; } = new();

    public PlanAction Action { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Action = (await actions.GetPlanActionAsync(new() { PlanActionId = Id })).PlanAction;
        Form.Etag = Action.Etag;
        if (Form.Comment.Length is 0) Form.Comment = Action.Comment;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PlanActionId = Id;
        await actions.RatePlanActionAsync(Form);
        return Done("How the action stands is recorded.", "/governance/actions/" + Id);
    }
}
