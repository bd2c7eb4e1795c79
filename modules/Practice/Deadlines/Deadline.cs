namespace SaferCity.Practice.Deadlines;

/// <summary>The last day, or instant, that a rule leaves after a trigger; it explains itself.</summary>
/// <param name="Rule">The row that was in force.</param>
/// <param name="From">The trigger's day in London.</param>
/// <param name="Due">The last day, itself included.</param>
public sealed record Deadline(DeadlineRule Rule, DateOnly From, DateOnly Due)
{
    /// <summary>Later than <see cref="Due"/> only where the law can be read so (<see cref="Period.LastOnWiderReading"/>).</summary>
    public DateOnly DueOnWiderReading { get; init; } = Due;

    /// <summary>The trigger's instant, for a limit in hours.</summary>
    public DateTimeOffset? FromAt { get; init; }

    /// <summary>The last instant, for a limit in hours, with London's offset.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>"24 November 2021", or "27 December 2021 at 10:00" for a limit in hours.</summary>
    public string DueInWords => DueAt is { } at ? LondonDay.InWords(at) : LondonDay.InWords(Due);

    /// <summary>"10 working days before 8 December 2021 (local)".</summary>
    public string Explanation => DeadlineWords.Explain(this);

    /// <summary>The first day on which the period is over: the earliest day for proceedings after the 14 days for a fixed penalty.</summary>
    public DateOnly DayAfter => Due.AddDays(1);

    /// <summary>The due day, or the last working day (England and Wales) before it.</summary>
    /// <exception cref="DeadlineUnknownException">The year's bank holidays are not held.</exception>
    public DateOnly ActBy => WorkingDays.EnglandAndWales.OnOrBefore(Due);

    /// <summary>"a Sunday: act by 1 April", where the due day is not a working day; null where it is, for a limit in hours, and in a year whose bank holidays are not held.</summary>
    public string? Warning => DeadlineWords.Warn(this);

    /// <summary>Whether what was done on this day kept the limit. Where the trigger comes first, a day before it is outside.</summary>
    public Inclusion Test(DateOnly done)
    {
        if (DueAt is not null) throw new ArgumentException($"\"{Rule.Key}\" counts hours: give the instant, not the day.", nameof(done));
        return (Rule.Form is not LimitForm.Before && done < From) || done > DueOnWiderReading ? Inclusion.Outside
            : done > Due ? Inclusion.Borderline
            : Inclusion.Within;
    }

    /// <summary>Whether what was done at this instant kept the limit; one that is not in hours looks at the day in London.</summary>
    public Inclusion Test(DateTimeOffset done) =>
        DueAt is null ? Test(LondonDay.Of(done))
        : done < FromAt || done > DueAt ? Inclusion.Outside
        : Inclusion.Within;
}
