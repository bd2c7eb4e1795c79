namespace SaferCity.Practice.Deadlines;

/// <summary>Whether a date lies in a period.</summary>
public enum Inclusion
{
    Outside,

    /// <summary>It lies in the period only on the wider reading of the law: a person decides and says why.</summary>
    Borderline,

    Within,
}

/// <summary>The words by which a period is counted. Clear working days leave out both the day of the act and the day of the trigger.</summary>
public enum LimitUnit { Hours, Days, WorkingDays, ClearWorkingDays, Weeks, Months, Years }

/// <summary>
/// A run of whole days, both ends included. Months and years end on the corresponding day, or on the month's last day where there is none
/// (31 August and six months: 28 or 29 February).
/// </summary>
public sealed record Period
{
    private Period(DateOnly first, DateOnly last, DateOnly widest) => (First, Last, LastOnWiderReading) = (first, last, widest);

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>
    /// The same as <see cref="Last"/>, except where months beginning with a day have no corresponding day to end before: a month beginning with 31 January
    /// ends on 27 February, or on the wider reading on the 28th.
    /// </summary>
    public DateOnly LastOnWiderReading { get; }

    /// <summary>"Within six weeks beginning with the day": the day is the first of the period, which ends the day before the corresponding one.</summary>
    public static Period BeginningWith(DateOnly day, int length, LimitUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        var end = Shift(day, length, unit);
        var clamped = unit is LimitUnit.Months or LimitUnit.Years && end.Day < day.Day;
        return new(day, end.AddDays(-1), clamped ? end : end.AddDays(-1));
    }

    /// <summary>"Fourteen days following the day": the day itself is not counted.</summary>
    public static Period Following(DateOnly day, int length, LimitUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        var end = Shift(day, length, unit);
        return new(day.AddDays(1), end, end);
    }

    /// <summary>"Within 12 months of the day": from the day to its anniversary, both included.</summary>
    public static Period WithinMonthsOf(DateOnly day, int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        var end = day.AddMonths(months);
        return new(day, end, end);
    }

    public Inclusion Test(DateOnly date) =>
        date < First || date > LastOnWiderReading ? Inclusion.Outside
        : date > Last ? Inclusion.Borderline
        : Inclusion.Within;

    /// <summary>The corresponding day, later or (negative) earlier, clamped to the end of its month.</summary>
    internal static DateOnly Shift(DateOnly day, int length, LimitUnit unit) => unit switch
    {
        LimitUnit.Days => day.AddDays(length),
        LimitUnit.Weeks => day.AddDays(7 * length),
        LimitUnit.Months => day.AddMonths(length),
        LimitUnit.Years => day.AddYears(length),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Periods of whole days are counted in days, weeks, months or years."),
    };
}
