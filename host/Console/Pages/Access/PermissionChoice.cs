using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access;

internal static class PermissionChoice
{
    // What a permission's name does not say to somebody who has to give it.
    private static readonly Dictionary<string, string> Words = new()
    {
        ["see_all"] = "see every record, not only one's own",
        ["governance.clear"] = "clear, publish and withdraw papers",
        ["governance.confirm"] = "confirm what a paper says of one's own work",
        ["governance.organise"] = "keep boards, plans, activities, posts, money and promises",
        ["governance.rate"] = "say how actions of the plan stand",
        ["governance.register"] = "keep the register of organisations",
        ["governance.write"] = "write papers",
    };

    /// <summary>Every permission that can be given, room by room.</summary>
    public static async Task<IReadOnlyList<Option>> OfferedAsync(this AccountService.AccountServiceClient accounts)
    {
        var names = (await accounts.ListPermissionsAsync(new())).Permissions;
        return [.. Rooms.All.SelectMany(room => names.Where(name => RoomOf(name) == room)).Select(name => new Option(name, $"{InWords(name)} ({name})"))];
    }

    /// <summary>"MARAC: refer" for "vawg.refer".</summary>
    public static string InWords(string name) => RoomOf(name) is { } room ? $"{room.Name}: {Said(name, name[(room.Key.Length + 1)..])}" : name;

    private static string Said(string name, string verb) => Words.GetValueOrDefault(name) ?? Words.GetValueOrDefault(verb) ?? verb.Replace('_', ' ');

    private static Room? RoomOf(string name) => Rooms.All.FirstOrDefault(room => room.Key == name.Split('.')[0]);
}
