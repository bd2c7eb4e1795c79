using System.Collections.Frozen;

namespace SaferCity.Practice.Deadlines;

/// <summary>Which bank holidays are not working days.</summary>
public enum HolidayCalendar
{
    /// <summary>England and Wales: every limit of the partnership but information requests.</summary>
    EnglandAndWales,

    /// <summary>A bank holiday in any part of the United Kingdom: Freedom of Information Act 2000, s.10(6).</summary>
    UnitedKingdom,
}

/// <summary>
/// Counts working days: Monday to Friday without the bank holidays of one calendar. Every day that is looked at must lie in a year whose bank holidays
/// are held (BankHolidays.csv), otherwise <see cref="DeadlineUnknownException"/> names the year.
/// </summary>
public sealed class WorkingDays
{
    private static readonly FrozenSet<int> Years = BankHoliday.All.Select(holiday => holiday.Date.Year).ToFrozenSet();

    private readonly FrozenDictionary<DateOnly, string> holidays;

    private WorkingDays(UkParts parts) => holidays = BankHoliday.All
        .Where(holiday => (holiday.Parts & parts) != 0)
        .GroupBy(holiday => holiday.Date)
        .ToFrozenDictionary(day => day.Key, day => string.Join(" / ", day.Select(holiday => holiday.Name)));

    public static WorkingDays EnglandAndWales { get; } = new(UkParts.EnglandAndWales);

    /// <summary>For information requests only.</summary>
    public static WorkingDays UnitedKingdom { get; } = new(UkParts.All);

    public static WorkingDays Of(HolidayCalendar calendar) => calendar is HolidayCalendar.UnitedKingdom ? UnitedKingdom : EnglandAndWales;

    /// <summary>Whether the year's bank holidays are held.</summary>
    public static bool Holds(int year) => Years.Contains(year);

    /// <summary>The bank holiday's name ("Christmas Day (substitute day)"), or null.</summary>
    public string? HolidayOn(DateOnly day) => Holds(day.Year) ? holidays.GetValueOrDefault(day) : throw DeadlineUnknownException.YearNotHeld(day.Year, Years.Min(), Years.Max());

    public bool IsWorkingDay(DateOnly day) => HolidayOn(day) is null && !IsWeekend(day);

    /// <summary>The <paramref name="count"/>th working day after <paramref name="day"/>, which itself is not counted; none after is the day itself.</summary>
    public DateOnly After(DateOnly day, int count) => Step(day, count, +1);

    /// <summary>The <paramref name="count"/>th working day before <paramref name="day"/>, which itself is not counted.</summary>
    public DateOnly Before(DateOnly day, int count) => Step(day, count, -1);

    /// <summary>The day itself, or the last working day before it.</summary>
    public DateOnly OnOrBefore(DateOnly day) => IsWorkingDay(day) ? day : Before(day, 1);

    /// <summary>The day itself, or the next working day.</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : After(day, 1);

    /// <summary>How many working days have begun since <paramref name="day"/>, with <paramref name="today"/>: the 9 of "day 9 of 10". Zero when today is not later.</summary>
    public int Since(DateOnly day, DateOnly today)
    {
        var count = 0;
        for (var next = day.AddDays(1); next <= today; next = next.AddDays(1)) count += IsWorkingDay(next) ? 1 : 0;
        return count;
    }

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private DateOnly Step(DateOnly day, int count, int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        while (count > 0)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day)) count--;
        }

        return day;
    }
}
