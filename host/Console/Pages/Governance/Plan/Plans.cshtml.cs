using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>Strategies and plans, newest period first.</summary>
internal sealed class PlansModel(StrategyService.StrategyServiceClient strategies) : RoomPage
{
    public ListStrategiesResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await strategies.ListStrategiesAsync(new() { PageToken = PageToken });
}
