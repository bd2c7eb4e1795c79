using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using SaferCity.Kernel.Journal;

namespace SaferCity.Kernel.Storage;

/// <summary>What was looked at, and what is wrong with it; null where nothing is.</summary>
public sealed record Checked(string What, string? Problem);

/// <summary>All that can be checked of a room's records, beside a host that works on them.</summary>
public static class RoomCheck
{
    /// <summary>One after another, each whatever the others found.</summary>
    /// <param name="engine">Where the room is kept.</param>
    /// <param name="room">Its name.</param>
    /// <param name="migrations">The assembly that embeds its migrations.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async IAsyncEnumerable<Checked> AllAsync(IEngine engine, string room, Assembly migrations, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (!engine.Exists(room))
        {
            yield return new($"{room}: its records", "there are none. Start SaferCity once, or restore a backup.");
            yield break;
        }
        (string What, Func<Task<string?>> Look)[] checks =
        [
            ("its pages and indexes", () => engine.DamageAsync(room, cancellationToken)),
            ("its references", () => BrokenAsync(engine, room, cancellationToken)),
            ("its journal", () => JournalCheck.ProblemAsync(engine, room, cancellationToken)),
            ("its migrations", () => Migrator.ProblemAsync(engine, room, migrations, cancellationToken)),
            ("its writes wait for the disk", () => engine.NotDurableAsync(room, cancellationToken)),
            ("what was erased is overwritten in its file", () => WaitingAsync(engine, room, cancellationToken)),
        ];
        foreach (var (what, look) in checks) yield return new($"{room}: {what}", await ProblemAsync(look));
    }

    // A damaged database may say so by failing. What the engine says names tables and pages; any other error may quote a record.
    private static async Task<string?> ProblemAsync(Func<Task<string?>> look)
    {
        try
        {
            return await look();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return error is DbException ? error.Message : $"it cannot be read ({error.GetType().Name}).";
        }
    }

    private static async Task<string?> WaitingAsync(IEngine engine, string room, CancellationToken cancellationToken) =>
        await engine.WaitsSinceAsync(room, cancellationToken) is not { } since ? null
            : string.Create(CultureInfo.InvariantCulture, $"what was erased on {since.UtcDateTime:d MMMM yyyy} at {since.UtcDateTime:HH:mm} UTC may still be found in it. A host that runs tries again by itself: end other programs that have the file open for long, see that its disk and the folder for temporary files have room for a second copy of it, start SaferCity if it does not run, and ask again in some minutes.");

    private static async Task<string?> BrokenAsync(IEngine engine, string room, CancellationToken cancellationToken)
    {
        if (engine.BrokenForeignKeys is not { } broken) return null;
        await using var connection = await engine.ConnectAsync(room, cancellationToken);
        await using var command = Plain.Command(connection, null, broken);
        return await command.ExecuteScalarAsync(cancellationToken) is { } table ? $"a row of {table} refers to one that is not there." : null;
    }
}
