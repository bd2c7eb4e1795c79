using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.Tests.Figures;

public sealed class MonthSeriesSentences
{
    private static readonly CrimeChoice Burglary = new(CrimeUniverse.Notifiable, "Burglary");

    [Fact]
    public void Twenty_three_months_are_too_few_for_limits()
    {
        var series = Series(Enumerable.Repeat(30, 23));
        Assert.False(series.HasLimits);
        Assert.Equal("Control limits need 24 months in a row; the longest run held is 23 (January 2015 to November 2016).", series.LimitsSentence);
        Assert.All(series.Points, point => Assert.Null(point.Limits));
    }

    [Fact]
    public void A_gap_breaks_the_run()
    {
        var counts = Counts.From("2015-01", "Burglary", Enumerable.Repeat(30, 30));
        var gap = counts with { Held = [.. counts.Held.Where(month => month != new Month(2016, 6))] };
        Assert.False(MonthSeries.Of(gap, new(new(2015, 1), new(2017, 6)), Burglary, new()).HasLimits);
    }

    [Fact]
    public void A_month_held_without_such_a_crime_counts_zero_and_a_missing_month_counts_nothing()
    {
        var series = MonthSeries.Of(Counts.Of(("2017-01", "Drugs", 4)), new(new(2017, 1), new(2017, 2)), Burglary, new());
        Assert.Equal([0, null], series.Points.Select(point => point.Count));
    }

    [Fact]
    public void A_month_far_above_the_others_is_beyond_the_action_limit()
    {
        var series = Series([.. Enumerable.Range(0, 35).Select(i => 30 + (i * 7 % 5)), 300]);
        Assert.True(series.HasLimits);
        Assert.Equal("beyond the action limit", series.Points[^1].Signal);
        Assert.All(series.Points.SkipLast(1), point => Assert.Equal("", point.Signal));
    }

    [Fact]
    public void A_season_that_repeats_is_no_signal()
    {
        var series = Series(Enumerable.Range(0, 36).Select(i => (i % 12 == 11 ? 90 : 30) + (i * 7 % 5)));
        Assert.All(series.Points, point => Assert.Equal("", point.Signal));
        Assert.True(series.Points[11].Limits!.Expected > 80);
    }

    [Fact]
    public void Small_counts_take_the_square_root_of_their_mean()
    {
        var series = Series(Enumerable.Range(0, 24).Select(i => i % 2 == 0 ? 3 : 5));
        Assert.Contains("square root of the mean of 4.0", series.LimitsSentence);
        Assert.Equal(new Limits(4, 0, 8, 0, 10), series.Points[0].Limits);
    }

    [Theory]
    [InlineData("two of three months beyond the warning limit", 2.5, 0.0, 2.1)]
    [InlineData("", 2.5, 0.0, -2.1)]
    [InlineData("", 2.5, 0.0, 1.9)]
    [InlineData("eight months in a row on one side", 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)]
    [InlineData("", 1.0, 1.0, 1.0, -1.0, 1.0, 1.0, 1.0, 1.0)]
    [InlineData("beyond the action limit", -3.01)]
    public void Three_signals_are_looked_for(string signal, params double[] distances) => Assert.Equal(signal, ControlSignal.At(distances));

    private static MonthSeries Series(params IEnumerable<int> counts)
    {
        var all = counts.ToList();
        return MonthSeries.Of(Counts.From("2015-01", "Burglary", all), new(new(2015, 1), new Month(2015, 1).Add(all.Count - 1)), Burglary, new());
    }
}
