using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>The action is not pursued any more, and why.</summary>
internal sealed class AbandonModel(PlanActionService.PlanActionServiceClient actions) : RoomPage
{
    [BindProperty]
    public AbandonPlanActionRequest Form { get; set; } = new();

    public PlanAction Action { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Action = (await actions.GetPlanActionAsync(new() { PlanActionId = Id })).PlanAction;
        Form.Etag = Action.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PlanActionId = Id;
        await actions.AbandonPlanActionAsync(Form);
        return Done("The action is abandoned.", "/governance/actions/" + Id);
    }
}
