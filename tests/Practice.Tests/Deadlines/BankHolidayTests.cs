using SaferCity.Practice.Deadlines;
using static SaferCity.Tests.Deadlines.Dates;

namespace SaferCity.Tests.Deadlines;

public sealed class BankHolidayTests
{
    [Fact]
    public void England_and_Wales_has_eight_bank_holidays_a_year_but_for_the_jubilee_and_funeral_of_2022_and_the_coronation_of_2023()
    {
        var counts = EveryDay("1 January 2015", "31 December 2028")
            .Where(day => WorkingDays.EnglandAndWales.HolidayOn(day) is not null)
            .CountBy(day => day.Year)
            .Where(year => year.Value != 8);

        Assert.Equal([new(2022, 10), new(2023, 9)], counts);
    }

    [Fact]
    public void No_bank_holiday_is_held_on_a_weekend_because_a_substitute_day_takes_its_place() =>
        Assert.DoesNotContain(EveryDay("1 January 2015", "31 December 2028"), day =>
            day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && WorkingDays.UnitedKingdom.HolidayOn(day) is not null);

    [Theory] // Easter Sundays as the Book of Common Prayer's table gives them
    [InlineData("5 April 2015")]
    [InlineData("27 March 2016")]
    [InlineData("16 April 2017")]
    [InlineData("1 April 2018")]
    [InlineData("21 April 2019")]
    [InlineData("12 April 2020")]
    [InlineData("4 April 2021")]
    [InlineData("17 April 2022")]
    [InlineData("9 April 2023")]
    [InlineData("31 March 2024")]
    [InlineData("20 April 2025")]
    [InlineData("5 April 2026")]
    [InlineData("28 March 2027")]
    [InlineData("16 April 2028")]
    public void Good_Friday_and_Easter_Monday_stand_round_Easter_Sunday(string easter)
    {
        Assert.Equal("Good Friday", WorkingDays.EnglandAndWales.HolidayOn(Day(easter).AddDays(-2)));
        Assert.Equal("Easter Monday", WorkingDays.EnglandAndWales.HolidayOn(Day(easter).AddDays(1)));
    }

    [Theory]
    [InlineData("8 May 2020", "Early May bank holiday (VE Day)")]
    [InlineData("28 December 2020", "Boxing Day (substitute day)")]
    [InlineData("27 December 2021", "Christmas Day (substitute day)")]
    [InlineData("28 December 2021", "Boxing Day (substitute day)")]
    [InlineData("3 January 2022", "New Year’s Day (substitute day)")]
    [InlineData("2 June 2022", "Spring bank holiday")]
    [InlineData("3 June 2022", "Platinum Jubilee bank holiday")]
    [InlineData("19 September 2022", "State Funeral of Queen Elizabeth II")]
    [InlineData("26 December 2022", "Boxing Day")]
    [InlineData("27 December 2022", "Christmas Day (substitute day)")]
    [InlineData("8 May 2023", "Coronation of King Charles III")]
    public void Moved_extra_and_substitute_days_are_held(string day, string name) => Assert.Equal(name, WorkingDays.EnglandAndWales.HolidayOn(Day(day)));

    [Theory]
    [InlineData("4 May 2020")] // moved to VE Day
    [InlineData("30 May 2022")] // moved to the jubilee
    public void The_Monday_that_a_moved_holiday_left_is_a_working_day(string day) => Assert.True(WorkingDays.UnitedKingdom.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("17 March 2021")] // St Patrick's Day, Northern Ireland
    [InlineData("12 July 2021")] // Battle of the Boyne, Northern Ireland
    [InlineData("2 August 2021")] // summer bank holiday, Scotland
    [InlineData("30 November 2021")] // St Andrew's Day, Scotland
    [InlineData("4 January 2022")] // 2nd January, Scotland, substitute day
    [InlineData("15 June 2026")] // World Cup, Scotland
    public void A_holiday_of_Scotland_or_Northern_Ireland_counts_for_information_requests_only(string day)
    {
        Assert.True(WorkingDays.EnglandAndWales.IsWorkingDay(Day(day)));
        Assert.False(WorkingDays.UnitedKingdom.IsWorkingDay(Day(day)));
    }

    [Fact]
    public void Every_holiday_of_England_and_Wales_is_one_of_the_United_Kingdom() =>
        Assert.DoesNotContain(EveryDay("1 January 2015", "31 December 2028"), day => WorkingDays.UnitedKingdom.IsWorkingDay(day) && !WorkingDays.EnglandAndWales.IsWorkingDay(day));

    [Fact]
    public void A_holiday_that_has_two_names_on_one_day_shows_both() =>
        Assert.Equal("2nd January / New Year’s Day (substitute day)", WorkingDays.UnitedKingdom.HolidayOn(Day("2 January 2017")));
}
