namespace SaferCity.Console.Pages.Access;

internal static class AccessPlaces
{
    /// <summary>The places of the room.</summary>
    public static readonly IReadOnlyList<Place> All =
        [new("Accounts", "/admin"), new("Roles", "/admin/roles"), new("Second person", "/admin/approvals"), new("Partner systems", "/admin/keys"), new("Reviews", "/admin/reviews")];

    /// <summary>The places of data protection.</summary>
    public static readonly IReadOnlyList<Place> DataProtection =
        [new("Disclosures", "/data-protection"), new("Share", "/data-protection/share"), new("Sharing agreements", "/data-protection/agreements"), new("Breaches", "/data-protection/breaches"), new("Emergencies", "/data-protection/emergencies"), new("Who did what", "/data-protection/trail")];
}
