using SaferCity.Kernel.Refusals;

namespace SaferCity.Prevent.Consents;

/// <summary>Every "no" that consent can meet.</summary>
internal static class ConsentRefusals
{
    public static readonly Refusal OwnConsentNecessary = new("prevent.own_consent_necessary", "The person is 18 or over on that day: their own consent is necessary.", "Ask the person.");
    public static readonly Refusal GuardianConsentNecessary = new("prevent.guardian_consent_necessary", "The person is under 18 on that day: a parent's or guardian's consent is necessary.", "Ask a parent or guardian.");
    public static readonly Refusal AskedBefore = new("prevent.consent_asked", "Consent has been asked for and not been answered.", "Record the answer.");
    public static readonly Refusal GivenBefore = new("prevent.consent_given", "Consent has been given.", "Nothing is to be done.");
    public static readonly Refusal AskedTooEarly = new("prevent.consent_asked_too_early", "Consent is dated as asked for before the referral or before the last answer.", "Check the day.");
    public static readonly Refusal NotAsked = new("prevent.consent_not_asked", "No request for consent waits for an answer.", "Record first that consent was asked for, by whom and how.");
    public static readonly Refusal AnsweredTooEarly = new("prevent.consent_answered_too_early", "The answer is dated before the request, or the withdrawal before the consent.", "Check the day.");
    public static readonly Refusal NotGiven = new("prevent.consent_not_given", "There is no consent to withdraw.", "Record a refusal if consent was asked for and not given.");
}
