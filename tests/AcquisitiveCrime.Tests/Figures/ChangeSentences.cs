using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.Tests.Figures;

public sealed class ChangeSentences
{
    private static readonly MonthRange Quarter = new(new(2018, 1), new(2018, 3));

    [Fact]
    public void A_change_is_a_percentage_of_the_year_before() => Assert.Equal(-12.5m, Of(("2017-01", 40), ("2018-01", 35)).Percent);

    [Fact]
    public void A_base_under_ten_gives_no_percentage()
    {
        Assert.Equal((null, "not applicable: fewer than 10 a year earlier"), (Of(("2017-01", 9), ("2018-01", 90)).Percent, Of(("2017-01", 9), ("2018-01", 90)).PercentAbsent));
        Assert.Equal(800m, Of(("2017-01", 10), ("2018-01", 90)).Percent);
    }

    [Fact]
    public void Only_months_held_in_both_years_are_compared()
    {
        var change = Of(("2017-01", 40), ("2017-02", 1000), ("2018-01", 50), ("2018-03", 1000));
        Assert.Equal((50, 40, 1, 25m), (change.Now, change.Before, change.MonthsCompared, change.Percent));
    }

    [Fact]
    public void Without_a_common_month_there_is_nothing_to_compare() =>
        Assert.Equal("not applicable: no month is held in both years", Of(("2017-02", 40), ("2018-01", 50)).PercentAbsent);

    private static Change Of(params (string Month, int Count)[] counts) =>
        Change.Of("Burglary", Counts.Of([.. counts.Select(count => (count.Month, "Burglary", count.Count))]), Quarter, "Burglary".Equals, new());
}
