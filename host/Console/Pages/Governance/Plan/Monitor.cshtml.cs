using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>The monitor looks like the partnership's table: colour and comment as asserted, what the rule says, and what is odd.</summary>
internal sealed class MonitorModel(StrategyService.StrategyServiceClient strategies) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public string On { get; set; } = "";

    public Strategy Strategy { get; private set; } = new();

    public GetMonitorResponse Monitor { get; private set; } = new();

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await strategies.GetStrategyAsync(new() { StrategyId = Id });
        (Strategy, History) = (answer.Strategy, answer.History);
        Monitor = await strategies.GetMonitorAsync(new() { StrategyId = Id, On = On ?? "" });
    }
}
