using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>The action is done; it keeps its last colour and is greyed.</summary>
internal sealed class CompleteModel(PlanActionService.PlanActionServiceClient actions) : RoomPage
{
    [BindProperty]
    public CompletePlanActionRequest Form { get; set; } = new();

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
        await actions.CompletePlanActionAsync(Form);
        return Done("The action is complete.", "/governance/actions/" + Id);
    }
}
