namespace SaferCity.Practice.Deadlines;

/// <summary>Days that a statute leaves out when it counts hours.</summary>
public enum DisregardedDay { Sundays, ChristmasDay, GoodFriday }

/// <summary>Hours as a clock in London passes them, so that a day in which the clocks change has 23 or 25; days that are disregarded are left out from midnight to midnight.</summary>
public static class ClockHours
{
    /// <summary>
    /// The instant at which the hours have passed, with London's offset. Disregarding Good Friday needs the year's bank holidays
    /// (<see cref="DeadlineUnknownException"/>).
    /// </summary>
    public static DateTimeOffset After(DateTimeOffset start, int hours, params IReadOnlyCollection<DisregardedDay> disregarded)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hours);
        var (at, left) = (start, TimeSpan.FromHours(hours));
        while (true)
        {
            var day = LondonDay.Of(at);
            var midnight = LondonDay.StartOf(day.AddDays(1));
            var counts = !disregarded.Any(kind => Is(day, kind));
            if (counts && at + left <= midnight) return LondonDay.OnTheClock(at + left);
            if (counts) left -= midnight - at;
            at = midnight;
        }
    }

    private static bool Is(DateOnly day, DisregardedDay kind) => kind switch
    {
        DisregardedDay.Sundays => day.DayOfWeek is DayOfWeek.Sunday,
        DisregardedDay.ChristmasDay => day is { Month: 12, Day: 25 },
        DisregardedDay.GoodFriday => WorkingDays.EnglandAndWales.HolidayOn(day) is "Good Friday",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
