using System.Data.Common;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Emergency;

/// <summary>What can be said of an emergency spool from outside, beside a host that writes to it.</summary>
public static class EmergencyCheck
{
    internal const string Listener = "emergency spool";

    /// <summary>That no line waits to be merged, and that no line was changed, removed or torn.</summary>
    /// <param name="engine">Where the journals are.</param>
    /// <param name="folder">The spool's.</param>
    /// <param name="dataFolder">Where its key is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<Checked>> AllAsync(IEngine engine, string folder, string dataFolder, CancellationToken cancellationToken = default)
    {
        List<string> paths = [.. SpoolFile.AllClosedIn(folder), SpoolFile.OpenIn(folder)];
        if (EmergencyKey.In(dataFolder) is not { } key)
            return [new("the emergency spool", paths.Exists(File.Exists) ? "its key (emergency-spool.key) is not in the data folder." : null)];
        var (unmerged, problems) = (0, new List<string>());
        foreach (var file in paths.ConvertAll(path => SpoolFile.Read(path, key)))
        {
            problems.AddRange(file.Problems);
            foreach (var line in file.Lines) unmerged += await IsEnteredAsync(engine, line, cancellationToken) ? 0 : 1;
        }
        return
        [
            new("the emergency spool: its lines are in the journals", unmerged == 0 ? null : $"{unmerged} {(unmerged == 1 ? "reading lies" : "readings lie")} there unmerged. The host merges them as soon as it can write the journals."),
            new("the emergency spool: its lines are as they were written", problems.Count == 0 ? null : string.Join(" ", problems)),
        ];
    }

    private static async Task<bool> IsEnteredAsync(IEngine engine, EmergencyLine line, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await engine.ConnectAsync(line.Room, cancellationToken);
            await using var command = Plain.Command(connection, null, $"select 1 from {engine.Prefix(line.Room)}inbox where listener = @listener and source = @source", ("@listener", Listener), ("@source", line.Hash));
            return await command.ExecuteScalarAsync(cancellationToken) is not null;
        }
        catch (DbException)
        {
            return false;
        }
    }
}
