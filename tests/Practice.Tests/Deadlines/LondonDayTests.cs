using SaferCity.Practice.Deadlines;
using static SaferCity.Tests.Deadlines.Dates;

namespace SaferCity.Tests.Deadlines;

public sealed class LondonDayTests
{
    [Theory]
    [InlineData("2021-06-30T22:59:59Z", "30 June 2021")]
    [InlineData("2021-06-30T23:00:00Z", "1 July 2021")] // British Summer Time is an hour ahead
    [InlineData("2021-12-31T23:59:59Z", "31 December 2021")]
    [InlineData("2022-01-01T00:00:00Z", "1 January 2022")]
    [InlineData("2021-12-31T20:00:00-05:00", "1 January 2022")]
    public void An_instant_belongs_to_the_day_that_London_has(string instant, string day) =>
        Assert.Equal(day, LondonDay.InWords(LondonDay.Of(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Each_day_begins_where_the_day_before_ends_and_only_two_a_year_do_not_have_24_hours()
    {
        var odd = EveryDay("1 January 2021", "31 December 2021")
            .Select(day => (Day: LondonDay.InWords(day), Hours: (LondonDay.StartOf(day.AddDays(1)) - LondonDay.StartOf(day)).TotalHours))
            .Where(day => day.Hours is not 24);

        Assert.Equal([("28 March 2021", 23.0), ("31 October 2021", 25.0)], odd);
        Assert.All(EveryDay("1 January 2021", "31 December 2021"), day =>
        {
            Assert.Equal(day, LondonDay.Of(LondonDay.StartOf(day)));
            Assert.Equal(day.AddDays(-1), LondonDay.Of(LondonDay.StartOf(day).AddTicks(-1)));
        });
    }

    [Fact]
    public void Dates_are_printed_as_the_papers_print_them()
    {
        Assert.Equal("8 December 2021", LondonDay.InWords(new DateOnly(2021, 12, 8)));
        Assert.Equal("Wednesday 8 December 2021", LondonDay.WithWeekday(new DateOnly(2021, 12, 8)));
    }

    [Fact]
    public void Instants_are_printed_by_Londons_clock() =>
        Assert.Equal("15 July 2021 at 14:02", LondonDay.InWords(new DateTimeOffset(2021, 7, 15, 13, 2, 0, TimeSpan.Zero)));

    [Fact]
    public void A_time_that_comes_twice_in_October_is_the_second() =>
        Assert.Equal(new DateTimeOffset(2021, 10, 31, 1, 30, 0, TimeSpan.Zero), Clock("31 October 2021", "01:30"));
}
