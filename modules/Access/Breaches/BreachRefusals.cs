using SaferCity.Kernel.Refusals;

namespace SaferCity.Access.Breaches;

/// <summary>Every "no" that a breach of personal data can meet. Codes are part of the partner contract: add, never rename.</summary>
internal static class BreachRefusals
{
    public static readonly Refusal AwareInFuture = new("access.breach_aware_in_future", "The partnership cannot become aware of a breach in the future.", "Enter when it became aware: from then on the 72 hours run.");
    public static readonly Refusal HappenedAfterwards = new("access.breach_happened_afterwards", "The breach is said to have happened after the partnership became aware of it.", "Correct one of the two times, or leave out when it happened.");
    public static readonly Refusal NobodyElse = new("access.breach_nobody_else", "This person is the only one with an account here who leads data protection: nobody would see the breach, and its clock would run unseen.", "Let another account lead data protection first, or leave out who caused it until then.");
    public static readonly Refusal LastLead = new("access.last_lead", "Nobody with an account here would be left who leads data protection.", "Let another account lead data protection first.");
    public static readonly Refusal LeftAlone = new("access.lead_left_alone", "You would be the only one with an account here who leads data protection.", "Let another account lead data protection first, or leave this to an administrator who does not lead it.");
    public static readonly Refusal NobodyLeft = new("access.breach_nobody_left", "Nobody with an account here would be left who sees all that waits for those who lead data protection, and a clock of the law runs there.", "Let another account lead data protection first.");
    public static readonly Refusal SameCause = new("access.breach_same_cause", "This is what the breach says already of who caused it.", "Nothing is to be done.");
    public static readonly Refusal RecordUnknown = new("access.breach_record_unknown", "No journal tells of one of these records.", "Choose records from the list that is found from the trail.");
    public static readonly Refusal AllMarked = new("access.breach_marked_already", "All of these records are marked as affected already.", "Nothing is to be done.");
    public static readonly Refusal NotMarked = new("access.breach_not_marked", "This record is not marked as affected.", "Look at the breach again: somebody may have taken it out.");
    public static readonly Refusal NotAssessed = new("access.breach_not_assessed", "The risk has not been assessed.", "Assess the risk first.");
    public static readonly Refusal RegulatorDecided = new("access.breach_regulator_decided", "It is already decided whether the regulator is told.", "Where something new is known, assess the risk again: a risk that rises opens the decision again.");
    public static readonly Refusal RegulatorMustBeTold = new("access.breach_regulator_must_be_told", "A breach is kept from the regulator only where it is unlikely to result in a risk to anybody.", "Tell the regulator, or assess the risk again and say why it is unlikely.");
    public static readonly Refusal ToldInFuture = new("access.breach_told_in_future", "The time at which they were told is in the future.", "Tell them first, then record it.");
    public static readonly Refusal ToldBeforeAware = new("access.breach_told_before_aware", "Nobody can be told before the partnership became aware of the breach.", "Correct the time at which they were told.");
    public static readonly Refusal LateWithoutReason = new("access.breach_late_without_reason", "The regulator was told later than 72 hours after the partnership became aware.", "Give the reasons for the delay: UK GDPR, Article 33(1); Data Protection Act 2018, s.67(3).");
    public static readonly Refusal PeopleDecided = new("access.breach_people_decided", "It is already decided whether the people are told.", "Where something new is known, assess the risk again: a risk that becomes high opens the decision again.");
    public static readonly Refusal RiskIsHigh = new("access.breach_risk_is_high", "The risk was assessed as high: that it is not high is no reason.", "Choose another reason, or tell the people.");
    public static readonly Refusal RegulatorUndecided = new("access.breach_regulator_undecided", "It is not decided whether the regulator is told.", "Record that the regulator was told, or why not.");
    public static readonly Refusal PeopleUndecided = new("access.breach_people_undecided", "The risk is high, and it is not decided whether the people are told.", "Record that they were told, or why not.");
    public static readonly Refusal IsClosed = new("access.breach_closed", "This breach is closed.", "Open it again first, and say why.");
    public static readonly Refusal NotClosed = new("access.breach_not_closed", "Only a closed breach is opened again.", "Nothing is to be done.");
}
