namespace SaferCity.Practice.Deadlines;

/// <summary>Whose limit it is: the law's, national guidance's, or the partnership's own target.</summary>
public enum RuleKind { Statute, Guidance, Local }

/// <summary>How the trigger's day counts.</summary>
public enum LimitForm
{
    /// <summary>The trigger's day is not counted.</summary>
    After,

    /// <summary>As <see cref="After"/>, in the word of the statute: "14 days following the date of the notice".</summary>
    Following,

    /// <summary>The trigger's day is the first day: "six weeks beginning with the day on which the order is made".</summary>
    BeginningWith,

    /// <summary>Counted back; the trigger's day is not counted.</summary>
    Before,
}

/// <summary>One time limit as it stood from a date on: a row of DeadlineRules.json.</summary>
public sealed record DeadlineRule
{
    /// <summary>Stable: "marac.cut_off".</summary>
    public required string Key { get; init; }

    /// <summary>What the limit is for, as one would say it: "Referrals close for a conference".</summary>
    public required string What { get; init; }

    /// <summary>What it is counted from: "the conference".</summary>
    public required string Trigger { get; init; }

    /// <summary>How many; zero days is the trigger's day itself.</summary>
    public required int Length { get; init; }

    public required LimitUnit Unit { get; init; }

    public required LimitForm Form { get; init; }

    /// <summary>Whose bank holidays are left out, where working days are counted.</summary>
    public HolidayCalendar Calendar { get; init; }

    /// <summary>Days that are left out, where hours are counted.</summary>
    public IReadOnlyList<DisregardedDay> Disregarding { get; init; } = [];

    public required RuleKind Kind { get; init; }

    /// <summary>The first day of a trigger to which this row applies.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>The section, the guidance or the agreement that says so.</summary>
    public required string Source { get; init; }

    /// <summary>The deadline that a trigger on this day sets. A limit in hours needs the instant: <see cref="ArgumentException"/>.</summary>
    public Deadline DueFrom(DateOnly trigger)
    {
        if (Unit is LimitUnit.Hours) throw new ArgumentException($"\"{Key}\" counts hours: give the instant of its trigger, not the day.", nameof(trigger));
        if (Form is LimitForm.BeginningWith)
        {
            var period = Period.BeginningWith(trigger, Length, Unit);
            return new(this, trigger, period.Last) { DueOnWiderReading = period.LastOnWiderReading };
        }

        return new(this, trigger, LastDay(trigger));
    }

    /// <summary>The deadline that a trigger at this instant sets; a limit that is not in hours counts from the day in London.</summary>
    public Deadline DueFrom(DateTimeOffset trigger)
    {
        if (Unit is not LimitUnit.Hours) return DueFrom(LondonDay.Of(trigger));
        var at = ClockHours.After(trigger, Length, Disregarding);
        return new(this, LondonDay.Of(trigger), LondonDay.Of(at)) { FromAt = trigger, DueAt = at };
    }

    private DateOnly LastDay(DateOnly trigger) => (Form, Unit) switch
    {
        (LimitForm.Before, LimitUnit.WorkingDays) => WorkingDays.Of(Calendar).Before(trigger, Length),
        (LimitForm.Before, LimitUnit.ClearWorkingDays) => WorkingDays.Of(Calendar).Before(trigger, Length + 1), // neither the day of the act nor the trigger's counts
        (LimitForm.Before, _) => Period.Shift(trigger, -Length, Unit),
        (_, LimitUnit.WorkingDays) => WorkingDays.Of(Calendar).After(trigger, Length),
        _ => Period.Shift(trigger, Length, Unit),
    };
}
