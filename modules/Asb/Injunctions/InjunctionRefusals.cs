using SaferCity.Kernel.Refusals;

namespace SaferCity.Asb.Injunctions;

/// <summary>Every "no" that an injunction can meet.</summary>
internal static class InjunctionRefusals
{
    public static readonly Refusal TooYoung = new("asb.defendant_too_young", "An injunction needs a defendant of ten years or older.", "Check the date of birth, or take another way.");
    public static readonly Refusal NoticeUnexplained = new("asb.without_notice_unexplained", "An application without notice says why notice could not be given.", "Give the reason, or apply with notice.");
    public static readonly Refusal Decided = new("asb.injunction_decided", "The court has decided this application.", "Read the injunction again; what happened since is a new application.");
    public static readonly Refusal InterimHeardBefore = new("asb.interim_heard_before", "The interim hearing has already been recorded.", "Record the full order or its refusal.");
    public static readonly Refusal HeardBeforeApplied = new("asb.heard_before_applied", "The hearing is dated before the application.", "Check the date.");
    public static readonly Refusal ReturnBeforeHearing = new("asb.return_before_hearing", "The return hearing is not after the interim hearing.", "Check the two dates.");
    public static readonly Refusal DecidedBeforeHeard = new("asb.decided_before_heard", "The decision is dated before the application or its interim hearing.", "Check the date.");
    public static readonly Refusal NotAdjourned = new("asb.not_adjourned", "A full order cannot be granted without notice: the court adjourns first, with or without an interim injunction.", "Record the interim hearing first.");
    public static readonly Refusal NoTerms = new("asb.no_terms", "An order has at least one term.", "Add the terms of the sealed order.");
    public static readonly Refusal ArrestUnexplained = new("asb.arrest_unexplained", "Each term says why a power of arrest is attached, or why not.", "Add the reason to each term.");
    public static readonly Refusal ArrestForActivity = new("asb.arrest_for_activity", "No power of arrest can be attached to a requirement to take part in activities.", "Check the sealed order.");
    public static readonly Refusal EndMissing = new("asb.sealed_end_missing", "The order has no end.", "Send the end that stands in the sealed order, or say that it runs until further order.");
    public static readonly Refusal EndAndNone = new("asb.sealed_end_and_none", "The order has an end and also runs until further order.", "Remove the one or the other.");
    public static readonly Refusal EndsBeforeGrant = new("asb.sealed_end_before_grant", "The order ends before it was granted.", "Check the two dates.");
    public static readonly Refusal TooLongForAge = new("asb.too_long_for_age", "For a defendant below 18 an order has an end within 12 months.", "Check the sealed order and the date of birth.");
}
