using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb;

/// <summary>How the room's people say what the contract lists, where its own names do not say it.</summary>
internal static class AsbWords
{
    public static readonly IReadOnlyDictionary<Enum, string> All = new Dictionary<Enum, string>
    {
        [SubjectRole.Both] = "Victim and perpetrator",
        [Behaviour.AntiSocialBehaviour] = "Anti-social behaviour",
        [Behaviour.SuicideThreat] = "Threat of suicide",
        [PlaceKind.Home] = "At home",
        [HomeServiceStep.Attended] = "Attended the meeting",
        [PspoState.Approved] = "Approved, not yet made",
        [InjunctionState.InterimGranted] = "Interim injunction",
        [InjunctionState.InterimRefused] = "Interim injunction refused",
        [Conduct.HousingRelatedNuisance] = "Housing-related nuisance",
        [ConsultationKind.Updated] = "Told how the application stands",
        [EvidenceKind.SupportOfATeam] = "Support of a team",
        [InterimOutcome.Granted] = "An interim injunction was granted",
        [InterimOutcome.Refused] = "None was granted",
        [TermKind.Activity] = "Requirement to take part in activities",
        [PowerOfArrest.ForViolenceOrThreat] = "Attached: violence or the threat of it",
        [PowerOfArrest.ForRiskOfHarm] = "Attached: significant risk of harm",
    };

    /// <summary>The places of the room.</summary>
    public static readonly IReadOnlyList<Place> Places =
    [
        new("CCM referrals", "/asb"), new("Not accepted", "/asb/enquiries"), new("Meetings", "/asb/meetings"), new("Protection orders", "/asb/pspos"), new("Injunctions", "/asb/injunctions"), new("Patrols", "/asb/patrols"),
    ];
}
