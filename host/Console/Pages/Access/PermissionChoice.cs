using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access;

/// <summary>Permissions as people read them.</summary>
internal static class PermissionChoice
{
    /// <summary>Every permission that can be given, room by room, with its sentence.</summary>
    public static async Task<IReadOnlyList<Permission>> PermissionsAsync(this AccountService.AccountServiceClient accounts)
    {
        var known = (await accounts.ListPermissionsAsync(new())).Details;
        return [.. Rooms.All.SelectMany(room => known.Where(permission => permission.Room == room.Key))];
    }

    /// <summary>The same, to be ticked.</summary>
    public static async Task<IReadOnlyList<Option>> OfferedAsync(this AccountService.AccountServiceClient accounts) =>
        [.. (await accounts.PermissionsAsync()).Select(permission => new Option(permission.Name, $"{RoomOf(permission.Name)!.Name}: {permission.Sentence}", Hint(permission)))];

    /// <summary>Those of these names.</summary>
    public static async Task<IReadOnlyList<Permission>> PermissionsAsync(this AccountService.AccountServiceClient accounts, IEnumerable<string> names)
    {
        var wanted = names.ToHashSet();
        return wanted.Count is 0 ? [] : [.. (await accounts.PermissionsAsync()).Where(permission => wanted.Contains(permission.Name))];
    }

    /// <summary>"MARAC: refer" for "vawg.refer".</summary>
    public static string InWords(string name) => RoomOf(name) is { } room ? $"{room.Name}: {name[(room.Key.Length + 1)..].Replace('_', ' ')}" : name;

    public static Room? RoomOf(string name) => Rooms.All.FirstOrDefault(room => room.Key == name.Split('.')[0]);

    private static string Hint(Permission permission) => $"{permission.Name}; {Words.For(permission.Scope).ToLowerInvariant()}{(permission.OpensPersonalData ? "; opens personal data" : "")}";
}
