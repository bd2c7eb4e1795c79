using SaferCity.Governance.V1;

namespace SaferCity.Tests.Integration.City;

/// <summary>What the Progress Monitoring Tool of April 2016 to March 2017 must count and flag (papers A4 and B5).</summary>
[Collection(ToldCity.Collection)]
public sealed class MonitorSentences(ToldCity city)
{
    [Fact]
    public async Task The_monitor_counts_thirty_five_green_seven_amber_no_red_and_fifteen_complete()
    {
        var monitor = await MonitorAsync();

        Assert.Equal((42, 35, 7, 0, 15), (monitor.Counts.Actions, monitor.Counts.Green, monitor.Counts.Amber, monitor.Counts.Red, monitor.Counts.Complete));
        Assert.Equal(["2.5", "4.2", "4.8", "5.2", "5.3", "6.3", "6.4"], Actions(monitor).Where(a => a.AssertedRag is Rag.Amber).Select(a => a.Number));
        Assert.Equal([6, 8, 9, 9, 4, 6], monitor.Sections.Select(section => section.Actions.Count));
    }

    [Theory]
    [InlineData("1.3")]
    [InlineData("1.4")]
    [InlineData("2.7")]
    [InlineData("3.6")]
    [InlineData("3.9")]
    [InlineData("4.3")]
    [InlineData("4.7")]
    [InlineData("6.5")]
    public async Task What_a_reader_stumbles_over_is_flagged(string number) => Assert.NotEmpty(Actions(await MonitorAsync()).Single(a => a.Number == number).Oddities);

    [Fact]
    public async Task The_monitor_states_no_day_of_its_own_and_says_so()
    {
        var monitor = await MonitorAsync();

        Assert.Empty(monitor.AsAt);
        Assert.NotEmpty(monitor.Oddities);
    }

    private static IEnumerable<PlanAction> Actions(GetMonitorResponse monitor) => monitor.Sections.SelectMany(section => section.Actions);

    private async Task<GetMonitorResponse> MonitorAsync()
    {
        var strategies = city.Host.As<StrategyService.StrategyServiceClient>();
        var plan = (await strategies.ListStrategiesAsync(new())).Strategies.Single(s => s.From.StartsWith("2016", StringComparison.Ordinal));
        return await strategies.GetMonitorAsync(new() { StrategyId = plan.Id });
    }
}
