using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access;

internal static class RoleChoice
{
    private const int Most = 200;

    /// <summary>The roles that there are, to be chosen from.</summary>
    public static async Task<IReadOnlyList<Option>> OfferedAsync(this RoleService.RoleServiceClient roles) =>
        [.. (await roles.ListRolesAsync(new() { PageSize = Most })).Roles.Select(role => new Option(role.Id, role.Name, role.Sentence))];
}
