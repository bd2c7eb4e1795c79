using SaferCity.Kernel.Refusals;

namespace SaferCity.Prevent.Referrals;

/// <summary>Every "no" a referral can meet before the panel. Codes are part of the partner contract: add, never rename.</summary>
internal static class ReferralRefusals
{
    public static readonly Refusal NoReferrer = new("prevent.no_referrer", "A referral from this sector comes from an organisation.", "Choose the organisation that refers, or the community or friends and family as the source.");
    public static readonly Refusal AgeUnknown = new("prevent.age_unknown", "Whether the person is a child must be known, because it decides whose consent is necessary.", "Send the date of birth, or an estimated age.");
    public static readonly Refusal BornLater = new("prevent.born_later", "The date of birth is after the day of the referral.", "Check the two dates.");
    public static readonly Refusal PastPreScreening = new("prevent.past_pre_screening", "Only a referral that has just been received can be closed at pre-screening.", "Let the panel decide, or transfer the case.");
    public static readonly Refusal ClosedBeforeReceived = new("prevent.closed_before_received", "The referral is dated as closed before it was received.", "Check the day on which it was closed.");
    public static readonly Refusal ChildNotSafeguarded = new("prevent.child_not_safeguarded", "A child's referral is not closed before safeguarding has been checked.", "Say how safeguarding was checked, for example with children's social care.");
    public static readonly Refusal Closed = new("prevent.closed", "This case has been closed, not adopted or transferred.", "Receive a new referral if the concern has come back.");
}
