using SaferCity.Practice.Meetings;

namespace SaferCity.Prevent.Discussions;

internal enum DiscussionOutcome
{
    Adopted,
    NotAdopted,
    Adjourned,

    /// <summary>In Channel, and the plan goes on.</summary>
    Reviewed,

    /// <summary>The panel closed the case: it left Channel.</summary>
    Exited,
}

/// <summary>How the panel came to its decision (CTSA 2015, s.37(6)).</summary>
internal enum DecisionMode
{
    Unanimous,
    Majority,

    /// <summary>No majority: the chair decided.</summary>
    Chair,
}

/// <summary>One panel discussed the case, with this result.</summary>
internal sealed record Discussion(int Line, MeetingId PanelId, DateOnly On, DiscussionOutcome Outcome, DecisionMode? DecidedBy);

/// <summary>What is said with a decision. The rationale and the advice go into the journal, where they can be erased.</summary>
internal sealed record Decision(DecisionMode By, string Rationale, string? LegalAdvice);
