using System.CommandLine;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Server.Verbs;

/// <summary>Writes every room's journal to files that build/verify-journal.mjs, or somebody's own program, can verify: <c>export-journal --to FOLDER</c>.</summary>
internal static class ExportJournal
{
    public static Command Command()
    {
        var to = new Option<DirectoryInfo>("--to") { Required = true, Description = "The folder. A file that is there already is not written over" };
        var data = new Option<string?>("--data") { Description = "The data folder" };
        var verb = new Command("export-journal", "Write every room's journal, without its free text, to a file of JSON lines.") { to, data };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var house = CommandLine.House(parsed.GetValue(data));
            var folder = parsed.GetValue(to)!;
            folder.Create();
            foreach (var room in Rooms.ByName)
            {
                await using var file = OwnFile(Path.Combine(folder.FullName, room + ".jsonl"));
                var entries = await JournalExport.WriteAsync(house.GetRequiredService<IEngine>(), room, file, cancellationToken);
                System.Console.WriteLine($"{room}: {room}.jsonl. Entries: {entries}.");
            }
            return 0;
        });
        return verb;
    }

    // Who did what is in it, if only by pseudonymous ids: whom it is for is decided by who made it.
    private static StreamWriter OwnFile(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(path, options);
    }
}
