using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>The monitor says as at which day it is true.</summary>
internal sealed class DateMonitorModel(StrategyService.StrategyServiceClient strategies) : RoomPage
{
    [BindProperty]
    public DateMonitorRequest Form { get; set; } = new();

    public Strategy Strategy { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Strategy = (await strategies.GetStrategyAsync(new() { StrategyId = Id })).Strategy;
        Form.Etag = Strategy.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.StrategyId = Id;
        await strategies.DateMonitorAsync(Form);
        return Done($"The monitor is true as at {Say.Day(Form.AsAt)}.", "/governance/plans/" + Id);
    }
}
