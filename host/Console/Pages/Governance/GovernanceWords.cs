using System.Security.Claims;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance;

/// <summary>How the partnership's people say what the contract lists, where its own names do not say it.</summary>
internal static class GovernanceWords
{
    public static readonly IReadOnlyDictionary<Enum, string> All = new Dictionary<Enum, string>
    {
        [Topic.CityCommunityMarac] = "City Community MARAC",
        [Topic.AntiSocialBehaviour] = "Anti-social behaviour",
        [Topic.NightTimeEconomy] = "Night-time economy",
        [BoardKind.SubGroup] = "Sub-group",
        [BoardKind.TaskAndFinish] = "Task and finish group",
        [BoardKind.Committee] = "Committee of others",
        [MemberCapacity.CoOpted] = "Co-opted member",
        [OrganisationKind.CoOperatingBody] = "Co-operating body",
        [LateRecordDecision.TakeNow] = "Take it now",
        [LateRecordDecision.LeaveForNext] = "Leave it for the next paper",
        [PaperTemplate.TeamUpdate] = "Community Safety Team Update",
    };

    /// <summary>The places of the room that a person has; a member of a board has the papers and the own boards.</summary>
    public static IReadOnlyList<Place> PlacesOf(ClaimsPrincipal person) => Rooms.InGovernance(person) ? Places : [Places[0], Places[2]];

    private static readonly IReadOnlyList<Place> Places =
    [
        new("Papers", "/governance"), new("Plan", "/governance/plans"), new("Boards", "/governance/boards"), new("Calendar", "/governance/activities"),
        new("Team and money", "/governance/team"), new("Promises", "/governance/promises"), new("Organisations", "/governance/organisations"),
    ];
}
