using System.CommandLine;
using System.Security.Cryptography;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Server.Verbs;

/// <summary>Signs what every room's journal is now, into a folder that a second organisation can keep: <c>checkpoint-journal --to FOLDER</c>.</summary>
internal static class CheckpointJournal
{
    public static Command Command()
    {
        var to = new Option<DirectoryInfo>("--to") { Required = true, Description = "The folder, best where nobody who can change the databases can change it" };
        var data = new Option<string?>("--data") { Description = "The data folder" };
        var verb = new Command("checkpoint-journal", "Sign the size and the last hash of every room's journal, into a folder to be kept elsewhere.") { to, data };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            await using var house = CommandLine.House(parsed.GetValue(data));
            using var key = CheckpointKey.In(CommandLine.FolderOf(parsed.GetValue(data)));
            foreach (var (checkpoint, file) in await KeepAsync(house.GetRequiredService<IEngine>(), key, parsed.GetValue(to)!.FullName, cancellationToken))
                System.Console.WriteLine($"{checkpoint.Room}: {file}. Entries: {checkpoint.Size}.");
            System.Console.WriteLine($"Signed with the key {CheckpointKey.Fingerprint(key)}: note it where the checkpoints are kept.");
            return 0;
        });
        return verb;
    }

    /// <summary>A checkpoint of every room. Its time is the real one, in a demonstration too.</summary>
    public static async Task<List<(Checkpoint Checkpoint, string File)>> KeepAsync(IEngine engine, ECDsa key, string folder, CancellationToken cancellationToken)
    {
        var kept = new List<(Checkpoint, string)>();
        foreach (var room in Rooms.ByName)
        {
            var checkpoint = Checkpoint.Of(room, await StoredJournal.HeadAsync(engine, room, cancellationToken), TimeProvider.System.GetUtcNow(), key);
            kept.Add((checkpoint, CheckpointFolder.Keep(folder, checkpoint, key)));
        }
        return kept;
    }
}
