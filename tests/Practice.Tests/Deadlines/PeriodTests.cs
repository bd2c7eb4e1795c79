using SaferCity.Practice.Deadlines;
using static SaferCity.Tests.Deadlines.Dates;

namespace SaferCity.Tests.Deadlines;

public sealed class PeriodTests
{
    [Fact]
    public void Weeks_beginning_with_a_day_end_seven_times_their_number_less_one_day_later()
    {
        foreach (var day in EveryDay("1 January 2020", "31 December 2020"))
            for (var weeks = 1; weeks <= 8; weeks++)
            {
                var period = Period.BeginningWith(day, weeks, LimitUnit.Weeks);
                Assert.Equal((day, day.AddDays((7 * weeks) - 1)), (period.First, period.Last));
                Assert.Equal(period.Last, period.LastOnWiderReading);
            }
    }

    [Theory]
    [InlineData("5 March 2020", 1, LimitUnit.Days, "5 March 2020")]
    [InlineData("5 March 2020", 21, LimitUnit.Days, "25 March 2020")]
    [InlineData("1 February 2023", 1, LimitUnit.Months, "28 February 2023")]
    [InlineData("1 February 2024", 1, LimitUnit.Months, "29 February 2024")]
    [InlineData("28 February 2023", 1, LimitUnit.Months, "27 March 2023")]
    [InlineData("1 March 2020", 3, LimitUnit.Years, "28 February 2023")]
    [InlineData("1 March 2021", 3, LimitUnit.Years, "29 February 2024")]
    [InlineData("1 November 2021", 1, LimitUnit.Years, "31 October 2022")]
    public void A_period_beginning_with_a_day_ends_the_day_before_the_corresponding_one(string day, int length, LimitUnit unit, string last)
    {
        var period = Period.BeginningWith(Day(day), length, unit);

        Assert.Equal(last, LondonDay.InWords(period.Last));
        Assert.Equal(period.Last, period.LastOnWiderReading);
    }

    [Theory]
    [InlineData("31 January 2022", 1, LimitUnit.Months, "27 February 2022", "28 February 2022")]
    [InlineData("30 January 2022", 1, LimitUnit.Months, "27 February 2022", "28 February 2022")]
    [InlineData("31 January 2024", 1, LimitUnit.Months, "28 February 2024", "29 February 2024")]
    [InlineData("31 March 2022", 1, LimitUnit.Months, "29 April 2022", "30 April 2022")]
    [InlineData("29 February 2020", 3, LimitUnit.Years, "27 February 2023", "28 February 2023")]
    public void Where_no_day_corresponds_the_last_day_of_the_month_is_borderline(string day, int length, LimitUnit unit, string last, string wider)
    {
        var period = Period.BeginningWith(Day(day), length, unit);

        Assert.Equal((last, wider), (LondonDay.InWords(period.Last), LondonDay.InWords(period.LastOnWiderReading)));
        Assert.Equal(Inclusion.Borderline, period.Test(period.LastOnWiderReading));
    }

    [Fact]
    public void Days_following_a_day_leave_it_out()
    {
        var period = Period.Following(Day("3 October 2021"), 14, LimitUnit.Days);

        Assert.Equal((Day("4 October 2021"), Day("17 October 2021")), (period.First, period.Last));
        Assert.Equal(Inclusion.Outside, period.Test(Day("3 October 2021")));
    }

    [Fact]
    public void A_period_following_a_day_ends_one_day_after_the_same_period_beginning_with_it()
    {
        foreach (var day in EveryDay("1 January 2023", "31 December 2024"))
            foreach (var unit in new[] { LimitUnit.Days, LimitUnit.Weeks, LimitUnit.Months, LimitUnit.Years })
                Assert.Equal(Period.Following(day, 2, unit).Last, Period.BeginningWith(day, 2, unit).Last.AddDays(1));
    }

    [Theory]
    [InlineData("31 August 2022", 6, "28 February 2023")]
    [InlineData("31 August 2023", 6, "29 February 2024")]
    [InlineData("30 August 2023", 6, "29 February 2024")]
    [InlineData("29 February 2024", 12, "28 February 2025")]
    [InlineData("31 December 2021", 2, "28 February 2022")]
    public void Months_are_clamped_to_the_end_of_a_shorter_month(string day, int months, string last) =>
        Assert.Equal(last, LondonDay.InWords(Period.Following(Day(day), months, LimitUnit.Months).Last));

    [Theory]
    [InlineData("27 September 2021", Inclusion.Outside)] // before the day itself
    [InlineData("28 September 2021", Inclusion.Within)]
    [InlineData("28 September 2022", Inclusion.Within)]
    [InlineData("29 September 2022", Inclusion.Outside)]
    public void Within_12_months_counts_the_day_and_its_anniversary(string day, Inclusion expected) =>
        Assert.Equal(expected, Period.WithinMonthsOf(Day("28 September 2021"), 12).Test(Day(day)));

    [Fact]
    public void The_anniversary_of_29_February_is_28_February() =>
        Assert.Equal(Day("28 February 2025"), Period.WithinMonthsOf(Day("29 February 2024"), 12).Last);

    [Theory]
    [InlineData(LimitUnit.Hours)]
    [InlineData(LimitUnit.WorkingDays)]
    [InlineData(LimitUnit.ClearWorkingDays)]
    public void Periods_of_whole_days_are_not_counted_in_hours_or_working_days(LimitUnit unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.BeginningWith(Day("5 March 2020"), 6, unit));

    [Fact]
    public void A_period_has_at_least_one_day() => Assert.Throws<ArgumentOutOfRangeException>(() => Period.BeginningWith(Day("5 March 2020"), 0, LimitUnit.Weeks));
}
