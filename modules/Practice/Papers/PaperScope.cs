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
    /// <summary>Records of an earlier period that no paper has counted yet.</summary>
    public IReadOnlySet<Guid> CarriedIn { get; init; } = new HashSet<Guid>();

    /// <summary>Records of this period that were left for the next paper.</summary>
    public IReadOnlySet<Guid> LeftOut { get; init; } = new HashSet<Guid>();

    /// <summary>Whether this paper counts the record, by the day that the section's basis names (referred on, heard on).</summary>
    public bool Counts(Guid record, DateOnly day) =>
        CarriedIn.Contains(record) || (day > After && day <= AsAt && !LeftOut.Contains(record));
}
