using SaferCity.Governance.Boards;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

internal enum PaperTemplate
{
    TeamUpdate,
}

/// <summary>What a paper begins with: where it goes, from which day to which it reports, and in whose name.</summary>
internal sealed record PaperBeginning(
    PaperTemplate Template, BoardId Board, string BoardName, MeetingId Meeting, DateOnly MeetingOn, DateOnly LastMeetingOn, DateOnly After, DateOnly AsAt,
    string ReportOf, string Author, string Conclusion)
{
    public PaperScope Scope(IReadOnlySet<CountedRecord> carriedIn) => new(After, AsAt, MeetingOn, LastMeetingOn) { CarriedIn = carriedIn };
}
