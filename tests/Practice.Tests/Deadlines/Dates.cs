using SaferCity.Practice.Deadlines;

namespace SaferCity.Tests.Deadlines;

/// <summary>Dates as one writes them: Day("8 December 2021"), Clock("24 December 2021", "10:00") in London.</summary>
internal static class Dates
{
    private static readonly System.Globalization.CultureInfo Invariant = System.Globalization.CultureInfo.InvariantCulture;

    public static DateOnly Day(string words) => DateOnly.ParseExact(words, "d MMMM yyyy", Invariant);

    public static DateTimeOffset Clock(string day, string time) => LondonDay.At(Day(day), TimeOnly.ParseExact(time, "HH:mm", Invariant));

    public static IEnumerable<DateOnly> EveryDay(string first, string last)
    {
        for (var day = Day(first); day <= Day(last); day = day.AddDays(1)) yield return day;
    }
}
