using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access;

internal static class AccessWords
{
    /// <summary>How the room's lists are said, where that is not how the contract spells them.</summary>
    public static readonly IReadOnlyDictionary<Enum, string> All = new Dictionary<Enum, string>
    {
        [PermissionScope.Own] = "One’s own",
        [PermissionScope.OwnOrganisation] = "Own organisation",
        [PermissionScope.OwnPanel] = "Own panel",
    };
}
