using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Consents;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;
using ConsentGiver = SaferCity.Prevent.Consents.ConsentGiver;
using ConsentState = SaferCity.Prevent.Consents.ConsentState;
using Referral = SaferCity.Prevent.Referrals.Referral;
using ReferralState = SaferCity.Prevent.Referrals.ReferralState;

namespace SaferCity.Prevent.Due;

/// <summary>The clocks that run in a case, each by the dated rule in force on its trigger's day. One that cannot be counted, because no rule or no bank holidays of the year are held, is none.</summary>
internal static class CaseClocks
{
    public static IEnumerable<ReferralDeadline> Of(Referral referral) => new[] { Gateway(referral), Chase(referral), OwnConsentWarning(referral), OwnConsent(referral), Review(referral), ReviewAfterExit(referral) }.OfType<Deadline>()
        .Select(deadline => new ReferralDeadline { Name = deadline.Rule.What, Due = deadline.Due.Text(), Explanation = deadline.Explanation });

    /// <summary>The police's assessment of a referral that was just received.</summary>
    public static Deadline? Gateway(Referral referral) => referral.State is ReferralState.Received ? Due("prevent.gateway_result", referral.ReceivedOn) : null;

    /// <summary>Consent that nobody has given or refused since adoption.</summary>
    public static Deadline? Chase(Referral referral) =>
        referral is { State: ReferralState.Adopted, AdoptedOn: { } adopted, Consent: ConsentState.NotSought or ConsentState.Sought } ? Due("channel.consent_chase", adopted) : null;

    /// <summary>A case that is in Channel comes before a panel again and again (CTSA 2015, s.36(4)(c)).</summary>
    public static Deadline? Review(Referral referral) => referral is { State: ReferralState.Adopted, Discussions: [.., var last] } ? Due("channel.review", last.On) : null;

    /// <summary>A case that left Channel is looked at twice more; null once both are recorded, and where nothing is left to look at.</summary>
    public static Deadline? ReviewAfterExit(Referral referral) =>
        referral is { State: ReferralState.Exited, ErasedOn: null, Exit: { SecondReviewOn: null } exit } ? Due(exit.FirstReviewOn is null ? "channel.review_6_months" : "channel.review_12_months", exit.On) : null;

    /// <summary>A parent's consent ends on the eighteenth birthday: the person's own is due that day.</summary>
    public static Deadline? OwnConsent(Referral referral) => Birthday(referral) is { } birthday ? Due("channel.adult_consent", birthday) : null;

    private static Deadline? OwnConsentWarning(Referral referral) => Birthday(referral) is { } birthday ? Due("channel.adult_consent_warning", birthday) : null;

    private static DateOnly? Birthday(Referral referral) =>
        referral is { State: ReferralState.Adopted, Consent: ConsentState.Given } && referral.Consents[^1].Giver is ConsentGiver.ParentOrGuardian ? referral.EighteenthBirthday : null;

    private static Deadline? Due(string key, DateOnly trigger) => DeadlineRules.TryDue(key, trigger, out _);
}
