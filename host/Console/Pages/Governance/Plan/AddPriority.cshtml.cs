using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>A draft takes in another priority.</summary>
internal sealed class AddPriorityModel(StrategyService.StrategyServiceClient strategies) : RoomPage
{
    [BindProperty]
    public AddPriorityRequest Form { get; set; } = new();

    public Strategy Strategy { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Strategy = (await strategies.GetStrategyAsync(new() { StrategyId = Id })).Strategy;
        Form.Etag = Strategy.Etag;
        if (HttpMethods.IsGet(Request.Method)) Form.Number = Strategy.Priorities.Select(priority => priority.Number).DefaultIfEmpty().Max() + 1;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.StrategyId = Id;
        await strategies.AddPriorityAsync(Form);
        return Done($"Priority {Form.Number} is added.", "/governance/plans/" + Id);
    }
}
