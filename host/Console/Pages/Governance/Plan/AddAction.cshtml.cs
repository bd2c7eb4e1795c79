using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>What is to be done under a priority, by when, and who leads.</summary>
internal sealed class AddActionModel(StrategyService.StrategyServiceClient strategies, PlanActionService.PlanActionServiceClient actions) : RoomPage
{
    private const int Lines = 3;

    [BindProperty]
    public AddPlanActionRequest Form { get; set; } = new();

    public Strategy Strategy { get; private set; } = new();

    public IReadOnlyList<Option> Priorities { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Strategy = (await strategies.GetStrategyAsync(new() { StrategyId = Id })).Strategy;
        Priorities = [.. Strategy.Priorities.Select(priority => new Option(priority.Number.ToString(), $"{priority.Number}. {priority.Title}"))];
        while (Form.LeadServices.Count < Lines) Form.LeadServices.Add("");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.StrategyId = Id;
        await actions.AddPlanActionAsync(Form);
        return Done($"Action {Form.Number} is in the plan.", "/governance/plans/" + Id);
    }
}
