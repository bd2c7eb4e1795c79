using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;

namespace SaferCity.Vawg.Referrals;

/// <summary>What an agency says when it refers.</summary>
internal sealed record Submission(
    ReferralSource Source, OrganisationId Referrer, DateOnly ReferredOn, PersonDetails Victim, PersonDetails Perpetrator,
    IReadOnlyList<Ground> Grounds, int? DashTicks, string Background, DateOnly? IncidentOn);

internal sealed partial class Referral
{
    /// <param name="said">What the agency says.</param>
    /// <param name="lastReferredOn">When the same victim and perpetrator were last referred; null where never.</param>
    /// <param name="at">Now.</param>
    public static Referral Submit(Submission said, DateOnly? lastReferredOn, DateTimeOffset at)
    {
        var thresholds = Thresholds.On(said.ReferredOn);
        var visiblyHigh = said.DashTicks >= thresholds.VisibleHighRiskTicks;
        ReferralRefusals.NoGround.When(said.Source is ReferralSource.Agency && said.Grounds.Count == 0 && !visiblyHigh);
        ReferralRefusals.TooFewTicks.When(!visiblyHigh && said.Grounds.Any(ground => ground.Kind is GroundKind.VisibleHighRisk));
        ReferralRefusals.JudgementWithoutReasons.When(said.Grounds.Any(ground => ground.Kind is GroundKind.ProfessionalJudgement && string.IsNullOrWhiteSpace(ground.Reasons)));

        var referral = new Referral
        {
            Id = Ids.New<ReferralId>(), Source = said.Source, Referrer = said.Referrer, ReferredOn = said.ReferredOn, ListedAt = at,
            Victim = said.Victim, Perpetrator = said.Perpetrator, DashTicks = said.DashTicks, Background = said.Background, IncidentOn = said.IncidentOn,
            Repeat = IsRepeat(lastReferredOn, said.ReferredOn, thresholds),
        };
        referral.grounds.AddRange(said.Grounds);
        // Judgement may raise the result of the ticks and never lower it (MARAC referral criteria).
        if (visiblyHigh && !referral.grounds.Exists(ground => ground.Kind is GroundKind.VisibleHighRisk)) referral.grounds.Add(new(GroundKind.VisibleHighRisk, null));
        referral.Record(new ReferralSubmitted(referral.Id, said.Source, said.Referrer, said.ReferredOn, [.. referral.grounds.Select(ground => ground.Kind)], referral.Repeat));
        return referral;
    }

    /// <summary>Same victim and same perpetrator, up to and including twelve months after the last referral (SafeLives, definition of a repeat).</summary>
    public static bool IsRepeat(DateOnly? lastReferredOn, DateOnly referredOn, Thresholds thresholds) =>
        lastReferredOn is { } last && last <= referredOn && referredOn <= last.AddMonths(thresholds.RepeatMonths);
}
