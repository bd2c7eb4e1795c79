namespace SaferCity.Kernel.Journal;

/// <summary>What somebody looks for in the journals. What is null narrows nothing.</summary>
/// <param name="Subject">A record's id.</param>
/// <param name="Person">Who did it, by the pseudonymous id: "account:0190…", "officer:4471".</param>
/// <param name="Room">"vawg".</param>
/// <param name="From">The first instant.</param>
/// <param name="Until">The first instant after.</param>
public sealed record TrailFilter(Guid? Subject, string? Person, string? Room, Operation? Operation, DateTimeOffset? From, DateTimeOffset? Until)
{
    /// <summary>Records of which nothing is told, beside those that the reader is locked out of.</summary>
    public IReadOnlyCollection<Guid> Without { get; init; } = [];

    // Over an entry j of a room's journal: who, when, and of nothing that is hidden.
    internal (string Where, List<(string, object?)> Values) Narrowed(string prefix, IReadOnlyCollection<Guid> hidden)
    {
        var (where, values) = ("1 = 1", new List<(string, object?)>());
        if (Person is { } person) (where, values) = (where + " and j.person = @person", [.. values, ("@person", person)]);
        if (From is { } from) (where, values) = (where + " and j.at >= @from", [.. values, ("@from", Storage.Instants.ToMicroseconds(from))]);
        if (Until is { } until) (where, values) = (where + " and j.at < @until", [.. values, ("@until", Storage.Instants.ToMicroseconds(until))]);
        if (hidden.Count > 0)
            (where, values) = ($"{where} and not exists (select 1 from {prefix}journal_subjects h where h.number = j.number and h.subject in ({string.Join(", ", hidden.Select((_, i) => "@hidden" + i))}))",
                [.. values, .. hidden.Select((subject, i) => ("@hidden" + i, (object?)subject))]);
        return (where, values);
    }
}

/// <summary>One entry of one room's journal, as people read it.</summary>
/// <param name="Text">The reason or note, where one was given and not erased.</param>
public sealed record TrailLine(string Room, long Number, DateTimeOffset At, string System, string Person, Guid Organisation, Operation Operation, string Sentence, string? Text)
{
    /// <summary>The records that it is about, each by its reference where it has one, else by its id.</summary>
    public IReadOnlyList<string> About { get; internal set; } = [];

    internal TrailPlace Place => new(At, Room, Number);
}

/// <summary>Where a page of the trail ends: newest first; at the same instant by room, and within a room the later number first.</summary>
public readonly record struct TrailPlace(DateTimeOffset At, string Room, long Number)
{
    public static readonly TrailPlace Start = new(Storage.Instants.FromMicroseconds(long.MaxValue / 100), "", 0);

    /// <summary>Of a room's entries of just this instant, those below this number are still to come.</summary>
    internal long Below(string room) => string.CompareOrdinal(room, Room) switch { > 0 => long.MaxValue, 0 => Number, _ => 0 };
}
