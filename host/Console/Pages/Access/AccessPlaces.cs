namespace SaferCity.Console.Pages.Access;

internal static class AccessPlaces
{
    /// <summary>The places of the room.</summary>
    public static readonly IReadOnlyList<Place> All =
        [new("Accounts", "/admin"), new("Roles", "/admin/roles"), new("Second person", "/admin/approvals"), new("Partner systems", "/admin/keys"), new("Who did what", "/admin/trail")];
}
