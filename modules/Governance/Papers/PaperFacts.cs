using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;

namespace SaferCity.Governance.Papers;

[Fact("paper_started.v1", Operation = Operation.Combination)]
internal sealed record PaperStarted(PaperId Paper, MeetingId Meeting, DateOnly After, DateOnly AsAt) : IFact;

[Fact("paper_recomposed.v1", Operation = Operation.Combination)]
internal sealed record PaperRecomposed(PaperId Paper) : IFact;

[Fact("late_record_taken.v1")]
internal sealed record LateRecordTaken(PaperId Paper, Guid Record) : IFact;

[Fact("late_record_left.v1")]
internal sealed record LateRecordLeft(PaperId Paper, Guid Record) : IFact;

[Fact("section_confirmed.v1")]
internal sealed record SectionConfirmed(PaperId Paper, string SectionKey, string Role) : IFact;

[Fact("paper_cleared.v1")]
internal sealed record PaperCleared(PaperId Paper) : IFact;

[Fact("paper_published.v1", Operation = Operation.Disclosure)]
internal sealed record PaperPublished(PaperId Paper) : IFact;

[Fact("paper_withdrawn.v1")]
internal sealed record PaperWithdrawn(PaperId Paper) : IFact;

/// <summary>
/// Somebody took the paper away as a file, as it stood. It is about the paper: a paper holds figures and the team’s words and no person of a case, so it is no entry of
/// the register of disclosures.
/// </summary>
[Fact("paper_taken_away.v1", Operation = Operation.Disclosure)]
internal sealed record PaperTakenAway(PaperId Paper, PaperState State) : IFact;
