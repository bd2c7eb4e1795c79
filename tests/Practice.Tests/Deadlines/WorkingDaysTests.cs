using SaferCity.Practice.Deadlines;
using static SaferCity.Tests.Deadlines.Dates;

namespace SaferCity.Tests.Deadlines;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Calendar = WorkingDays.EnglandAndWales;

    [Theory]
    [InlineData("3 December 2021")] // Friday
    [InlineData("4 December 2021")] // Saturday
    [InlineData("5 December 2021")] // Sunday
    public void One_working_day_after_a_Friday_a_Saturday_or_a_Sunday_is_Monday(string day) => Assert.Equal(Day("6 December 2021"), Calendar.After(Day(day), 1));

    [Theory]
    [InlineData("4 December 2021")]
    [InlineData("5 December 2021")]
    [InlineData("6 December 2021")]
    public void One_working_day_before_a_Saturday_a_Sunday_or_a_Monday_is_Friday(string day) => Assert.Equal(Day("3 December 2021"), Calendar.Before(Day(day), 1));

    [Fact]
    public void A_long_Christmas_with_two_substitute_days_is_stepped_over()
    {
        Assert.Equal(Day("29 December 2021"), Calendar.After(Day("24 December 2021"), 1));
        Assert.Equal(Day("24 December 2021"), Calendar.Before(Day("29 December 2021"), 1));
    }

    [Fact]
    public void Forward_and_back_over_a_year_lead_home_from_every_working_day()
    {
        foreach (var day in EveryDay("1 January 2020", "31 December 2022").Where(Calendar.IsWorkingDay))
            for (var count = 0; count <= 30; count += 5)
                Assert.Equal(day, Calendar.Before(Calendar.After(day, count), count));
    }

    [Fact]
    public void Every_answer_is_a_working_day_and_the_count_between_is_what_was_asked()
    {
        foreach (var day in EveryDay("1 December 2023", "31 January 2024"))
            for (var count = 1; count <= 20; count++)
            {
                var due = Calendar.After(day, count);
                Assert.True(Calendar.IsWorkingDay(due));
                Assert.Equal(count, Calendar.Since(day, due));
            }
    }

    [Fact]
    public void A_case_adopted_on_25_October_2021_stands_on_day_9_of_10_on_5_November() =>
        Assert.Equal(9, Calendar.Since(Day("25 October 2021"), Day("5 November 2021")));

    [Fact]
    public void Nothing_has_passed_before_it_begins() => Assert.Equal(0, Calendar.Since(Day("25 October 2021"), Day("20 October 2021")));

    [Fact]
    public void On_or_before_and_on_or_after_stay_on_a_working_day_and_leave_Easter_on_both_sides()
    {
        Assert.Equal(Day("14 April 2022"), Calendar.OnOrBefore(Day("14 April 2022")));
        Assert.Equal(Day("14 April 2022"), Calendar.OnOrBefore(Day("18 April 2022")));
        Assert.Equal(Day("19 April 2022"), Calendar.OnOrAfter(Day("15 April 2022")));
        Assert.Equal(Day("19 April 2022"), Calendar.OnOrAfter(Day("19 April 2022")));
    }

    [Theory]
    [InlineData("31 December 2014", 2014)]
    [InlineData("1 January 2029", 2029)]
    [InlineData("6 January 2029", 2029)] // a Saturday too: what is not held is never guessed
    public void A_day_in_a_year_that_is_not_held_is_an_error_that_names_the_year(string day, int year)
    {
        var error = Assert.Throws<DeadlineUnknownException>(() => Calendar.IsWorkingDay(Day(day)));

        Assert.Equal("deadline.year_not_held", error.Refusal.Code);
        Assert.Equal($"The bank holidays of {year} are not held (those of 2015 to 2028 are), so working days cannot be counted in it.", error.Message);
        Assert.False(WorkingDays.Holds(year));
    }

    [Fact]
    public void A_count_that_runs_into_a_year_that_is_not_held_is_the_same_error()
    {
        Assert.Contains("2029", Assert.Throws<DeadlineUnknownException>(() => Calendar.After(Day("29 December 2028"), 1)).Message);
        Assert.Contains("2014", Assert.Throws<DeadlineUnknownException>(() => Calendar.Before(Day("2 January 2015"), 1)).Message);
    }

    [Fact]
    public void A_negative_count_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.After(Day("8 December 2021"), -1));
}
