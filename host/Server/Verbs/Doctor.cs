using System.CommandLine;
using SaferCity.Kernel.Emergency;
using SaferCity.Kernel.Storage;

namespace SaferCity.Server.Verbs;

/// <summary>Looks at every database, journal and migration and at the data folder, and mends nothing: <c>doctor</c>. A host may run meanwhile.</summary>
internal static class Doctor
{
    private const UnixFileMode OnlyMine = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static Command Command()
    {
        var data = new Option<string?>("--data") { Description = "The data folder" };
        var verb = new Command("doctor", "Look at every database, journal, migration and setting, a line each. Ends with 1 where anything is wrong.") { data };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var house = CommandLine.House(parsed.GetValue(data));
            await using var engine = house.GetRequiredService<IEngine>();
            var folder = CommandLine.FolderOf(parsed.GetValue(data));
            var code = Say([Folder(folder), new("no password that everybody knows", Demonstration.In(folder, wished: false).Problem(Host.CreateApplicationBuilder([]).Environment))]);
            code |= Say(await EmergencyCheck.AllAsync(engine, house.GetRequiredService<ServerSettings>().EmergencyFolder(folder), folder, cancellationToken));
            foreach (var room in Rooms.All)
                await foreach (var line in RoomCheck.AllAsync(engine, room.Name, room.Assembly, cancellationToken)) code |= Say([line]);
            return code;
        });
        return verb;
    }

    /// <summary>Prints a line for each. 1 where anything is wrong, otherwise 0.</summary>
    public static int Say(IEnumerable<Checked> found)
    {
        var code = 0;
        foreach (var (what, problem) in found)
        {
            System.Console.WriteLine(problem is null ? $"right  {what}" : $"WRONG  {what}: {problem}");
            if (problem is not null) code = 1;
        }
        return code;
    }

    private static Checked Folder(string folder) => new("the data folder is this user's alone",
        OperatingSystem.IsWindows() || !Directory.Exists(folder) || File.GetUnixFileMode(folder) == OnlyMine ? null : $"others may look into {folder}: chmod 700 closes it.");
}
