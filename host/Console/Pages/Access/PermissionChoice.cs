using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access;

internal static class PermissionChoice
{
    /// <summary>Every permission that can be given, by its name.</summary>
    public static async Task<IReadOnlyList<Option>> OfferedAsync(this AccountService.AccountServiceClient accounts) =>
        [.. (await accounts.ListPermissionsAsync(new())).Permissions.Select(name => new Option(name, name))];
}
