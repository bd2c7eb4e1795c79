using System.CommandLine;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Server.Verbs;

/// <summary>Reads every room's journal and says what was done to it: <c>verify-journal --checkpoints FOLDER</c>. It changes nothing, and migrates nothing.</summary>
internal static class VerifyJournal
{
    public static Command Command()
    {
        var checkpoints = new Option<DirectoryInfo?>("--checkpoints") { Description = "A folder of checkpoints that was kept elsewhere. Only against one is a journal found that was rewritten as a whole" };
        var data = new Option<string?>("--data") { Description = "The data folder" };
        var verb = new Command("verify-journal", "Say of every room's journal whether it is unbroken, or which entry is the first that is wrong. Ends with 1 where anything is.") { checkpoints, data };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var house = CommandLine.House(parsed.GetValue(data));
            var kept = parsed.GetValue(checkpoints) is { } folder ? CheckpointFolder.Read(folder.FullName) : null;
            foreach (var line in Before(kept)) System.Console.WriteLine(line);
            var sound = kept is null or { Problems: [] };
            foreach (var room in Rooms.ByName)
            {
                var verdict = await JournalCheck.VerifyAsync(house.GetRequiredService<IEngine>(), room, kept?.Checkpoints, cancellationToken);
                System.Console.WriteLine(verdict.Sentence);
                sound &= verdict.Problem is null;
            }
            return sound ? 0 : 1;
        });
        return verb;
    }

    private static IEnumerable<string> Before(CheckpointFolder? kept) => kept is null ? [] : [$"The checkpoints' key is {kept.Key}.", .. kept.Problems];
}
