using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent;

/// <summary>How Prevent's people say what the contract lists, where its own names do not say it.</summary>
internal static class PreventWords
{
    public static readonly IReadOnlyDictionary<Enum, string> All = new Dictionary<Enum, string>
    {
        [SourceSector.Hmpps] = "Prison and probation (HMPPS)",
        [ReferralState.ClosedAtPreScreening] = "Closed at pre-screening",
        [ReferralState.Listed] = "On a panel’s agenda",
        [ReferralState.Exited] = "Left Channel",
        [DiscussionOutcome.Exited] = "Left Channel",
        [ExitReason.ConcernAddressed] = "No further radicalisation concern",
        [ExitReason.Custody] = "In custody",
        [ExitReason.ArrestedForTerrorism] = "Arrested for terrorism",
        [ExitReason.OtherSupportContinues] = "Other support continues, outside Channel",
        [ExitReason.PoliceLed] = "A police-led partnership manages it",
        [PreScreeningReason.NoConcern] = "No counter-terrorism concern",
        [PreScreeningReason.AlreadyManaged] = "Already known and managed",
        [PreScreeningReason.OtherAgencyLeads] = "Another agency leads",
        [DecisionMode.Unanimous] = "All agreed",
        [DecisionMode.Majority] = "By majority",
        [DecisionMode.Chair] = "No majority: the chair decided",
        [NotAdoptedReason.NoSusceptibility] = "Not susceptible to radicalisation",
        [NotAdoptedReason.RiskTooHigh] = "The risk is too high: the police pursue it",
        [NotAdoptedReason.OutsideArea] = "Outside this area",
        [CareProviderAnswer.NotConsidered] = "No, it was not considered",
        [CareProviderAnswer.ConsideredAndNotReferred] = "Yes, and no referral is made",
        [CareProviderAnswer.Referred] = "Yes, and the person is referred",
        [TransferTrigger.Moved] = "They moved after the referral",
        [TransferTrigger.LivesElsewhere] = "They lived elsewhere all along",
        [ConsentState.Sought] = "Asked for",
        [ConsentState.NotSought] = "Not asked for",
        [ConsentGiver.Own] = "The person’s own (18 or over)",
        [ConsentGiver.ParentOrGuardian] = "A parent’s or guardian’s (under 18)",
    };

    /// <summary>The places of the room.</summary>
    public static readonly IReadOnlyList<Place> Places = [new("Referrals", "/prevent"), new("Channel panels", "/prevent/panels")];
}
