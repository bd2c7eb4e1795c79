using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg;

/// <summary>How the MARAC's people say what the contract lists, where its own names do not say it.</summary>
internal static class VawgWords
{
    public static readonly IReadOnlyDictionary<Enum, string> All = new Dictionary<Enum, string>
    {
        [ReferralSource.Agency] = "An agency refers",
        [ReferralSource.TransferIn] = "Another area transfers the case, because the victim moved here",
        [GroundKind.Repeat] = "Repeat within 12 months",
        [SentCaseKind.MaracToMarac] = "MARAC to MARAC",
        [SentCaseKind.ReferredOut] = "Referred to another area",
    };

    /// <summary>The places of the room.</summary>
    public static readonly IReadOnlyList<Place> Places = [new("Referrals", "/vawg"), new("Conferences", "/vawg/meetings"), new("Other areas", "/vawg/other-areas")];
}
