namespace SaferCity.Practice.Papers;

/// <summary>
/// What a paper reports on: records whose own day lies after the last paper's as-at date and not after this one's.
/// A record that arrived late is either carried into this paper or left for the next, so that it is counted once.
/// </summary>
/// <param name="After">The as-at date of the last paper: the first day counted is the one after.</param>
/// <param name="AsAt">"Data as at": the last day counted.</param>
/// <param name="MeetingOn">When the board meets; what happens between <paramref name="AsAt"/> and then is worded as future.</param>
/// <param name="LastMeetingOn">The board's last meeting that was held.</param>
public sealed record PaperScope(DateOnly After, DateOnly AsAt, DateOnly MeetingOn, DateOnly LastMeetingOn)
{
    /// <summary>What of an earlier period no paper has counted yet.</summary>
    public IReadOnlySet<CountedRecord> CarriedIn { get; init; } = new HashSet<CountedRecord>();

    /// <summary>What of this period was left for the next paper.</summary>
    public IReadOnlySet<CountedRecord> LeftOut { get; init; } = new HashSet<CountedRecord>();

    /// <summary>Whether this paper counts the record on a basis, by the day that the basis names (referred on, heard on).</summary>
    /// <param name="occasion">Where a record may count more than once on the basis: which of the times this is.</param>
    public bool Counts(string basis, Guid record, DateOnly day, Guid? occasion = null)
    {
        var counted = new CountedRecord(basis, record, occasion);
        return CarriedIn.Contains(counted) || (day > After && day <= AsAt && !LeftOut.Contains(counted));
    }
}
