using System.Globalization;

namespace SaferCity.Practice.Deadlines;

/// <summary>The partnership's calendar day and clock, Europe/London, and how papers print them.</summary>
public static class LondonDay
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The date in London at this instant: 23:30 UTC on 30 June is 1 July.</summary>
    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(OnTheClock(instant).DateTime);

    /// <summary>The instant at which the day begins in London.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>The instant at which London's clocks show this time; in the hour that comes twice in October, the second one (GMT).</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return OnTheClock(new DateTimeOffset(local, London.GetUtcOffset(local)));
    }

    /// <summary>The same instant with London's offset, so that its hour is what a clock there shows.</summary>
    public static DateTimeOffset OnTheClock(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, London);

    /// <summary>"8 December 2021".</summary>
    public static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Wednesday 8 December 2021".</summary>
    public static string WithWeekday(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"27 December 2021 at 10:00", by London's clock.</summary>
    public static string InWords(DateTimeOffset instant) => OnTheClock(instant).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture);
}
