using SaferCity.Practice.Deadlines;
using static SaferCity.Tests.Deadlines.Dates;

namespace SaferCity.Tests.Deadlines;

public sealed class ClockHoursTests
{
    private static readonly DisregardedDay[] AfterArrest = [DisregardedDay.Sundays, DisregardedDay.ChristmasDay, DisregardedDay.GoodFriday];

    [Fact]
    public void Without_disregarded_days_hours_are_the_hours_that_pass() =>
        Assert.Equal(Clock("26 December 2021", "10:00"), ClockHours.After(Clock("24 December 2021", "10:00"), 48));

    [Fact]
    public void A_notice_served_on_Christmas_Day_begins_to_count_at_midnight() =>
        Assert.Equal(Clock("28 December 2021", "00:00"), ClockHours.After(Clock("25 December 2021", "10:00"), 48, DisregardedDay.ChristmasDay));

    [Fact]
    public void A_period_that_ends_before_Christmas_Day_is_not_lengthened_by_it() =>
        Assert.Equal(Clock("24 December 2021", "09:00"), ClockHours.After(Clock("22 December 2021", "09:00"), 48, DisregardedDay.ChristmasDay));

    [Fact]
    public void A_period_that_ends_at_the_midnight_before_a_disregarded_day_ends_there() =>
        Assert.Equal(Clock("7 November 2021", "00:00"), ClockHours.After(Clock("6 November 2021", "00:00"), 24, DisregardedDay.Sundays));

    [Fact]
    public void The_substitute_day_for_Christmas_Day_is_not_disregarded() => // 25 December 2021 was a Saturday, 27 December the bank holiday
        Assert.Equal(Clock("28 December 2021", "10:00"), ClockHours.After(Clock("26 December 2021", "10:00"), 48, DisregardedDay.ChristmasDay));

    [Fact]
    public void Good_Friday_is_disregarded_after_an_arrest_and_Easter_Monday_is_not()
    {
        Assert.Equal(Clock("16 April 2022", "15:00"), ClockHours.After(Clock("14 April 2022", "15:00"), 24, AfterArrest));
        Assert.Equal(Clock("18 April 2022", "15:00"), ClockHours.After(Clock("16 April 2022", "15:00"), 24, AfterArrest));
    }

    [Fact]
    public void Christmas_Day_and_the_Sunday_after_it_are_both_disregarded() => // Saturday 25 and Sunday 26 December 2021
        Assert.Equal(Clock("27 December 2021", "20:00"), ClockHours.After(Clock("24 December 2021", "20:00"), 24, AfterArrest));

    [Fact]
    public void An_arrest_on_a_Sunday_counts_from_midnight() =>
        Assert.Equal(Clock("9 November 2021", "00:00"), ClockHours.After(Clock("7 November 2021", "03:00"), 24, AfterArrest));

    [Fact]
    public void When_the_clocks_go_back_24_hours_end_an_hour_earlier_by_the_clock() =>
        Assert.Equal("31 October 2021 at 11:00", LondonDay.InWords(ClockHours.After(Clock("30 October 2021", "12:00"), 24)));

    [Fact]
    public void When_the_clocks_go_forward_24_hours_end_an_hour_later_by_the_clock() =>
        Assert.Equal("27 March 2022 at 13:00", LondonDay.InWords(ClockHours.After(Clock("26 March 2022", "12:00"), 24)));

    [Theory]
    [InlineData("30 October 2021", "1 November 2021")]
    [InlineData("26 March 2022", "28 March 2022")]
    public void A_disregarded_Sunday_on_which_the_clocks_change_is_left_out_whole(string saturday, string monday) =>
        Assert.Equal(Clock(monday, "12:00"), ClockHours.After(Clock(saturday, "12:00"), 24, DisregardedDay.Sundays));

    [Fact]
    public void An_instant_counts_the_same_from_whichever_offset_it_is_given()
    {
        var london = Clock("3 July 2021", "23:30");

        Assert.Equal(ClockHours.After(london, 24, AfterArrest), ClockHours.After(london.ToUniversalTime(), 24, AfterArrest));
        Assert.Equal("5 July 2021 at 23:30", LondonDay.InWords(ClockHours.After(london.ToUniversalTime(), 24, AfterArrest)));
    }

    [Fact]
    public void Elapsed_hours_less_the_disregarded_ones_are_always_the_hours_asked_for()
    {
        for (var hour = 0; hour < 24 * 14; hour++)
        {
            var start = Clock("18 December 2021", "00:30").AddHours(hour);
            var end = ClockHours.After(start, 48, AfterArrest);
            var counted = Enumerable.Range(0, (int)(end - start).TotalMinutes / 30)
                .Count(half => LondonDay.Of(start.AddMinutes(30 * half)) is { DayOfWeek: not DayOfWeek.Sunday } and not { Month: 12, Day: 25 });
            Assert.Equal(96, counted);
        }
    }

    [Fact]
    public void Good_Friday_of_a_year_that_is_not_held_is_an_error_and_not_a_guess() =>
        Assert.Throws<DeadlineUnknownException>(() => ClockHours.After(Clock("2 May 2031", "10:00"), 24, AfterArrest));
}
