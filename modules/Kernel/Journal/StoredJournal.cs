using System.Data.Common;
using System.Runtime.CompilerServices;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>Where a room's journal says that it ends: its last entry's number, which is also how many it has, and that entry's hash.</summary>
public sealed record JournalHead(long Size, string Hash);

/// <summary>An entry as it is stored, whatever was done to it, beside the head of the same moment.</summary>
/// <param name="Entry">Null where the journal has none yet.</param>
internal sealed record StoredEntry(JournalHead Head, Entry? Entry, string Hash, string? Salt, string? Text);

/// <summary>The entries after one, up to another. A bound that is not said leaves nothing out, whatever stands where a number should.</summary>
internal readonly record struct JournalPart(long? After = null, long? Last = null)
{
    public static readonly JournalPart Whole = new();

    /// <summary>As a condition of the journal "j".</summary>
    public string Condition => (After, Last) switch
    {
        (null, null) => "1 = 1",
        (null, _) => "j.number <= @last",
        (_, null) => "j.number > @after",
        _ => "j.number > @after and j.number <= @last",
    };
}

/// <summary>A room's journal, read from its beginning and never held as a whole.</summary>
public static class StoredJournal
{
    /// <exception cref="InvalidOperationException">The journal has no head.</exception>
    public static async Task<JournalHead> HeadAsync(IEngine engine, string room, CancellationToken cancellationToken = default)
    {
        await using var connection = await engine.ConnectAsync(room, cancellationToken);
        await using var command = Plain.Command(connection, null, $"select number, hash from {engine.Prefix(room)}heads where name = 'journal'");
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken) ? new(row.GetInt64(0), row.GetString(1)) : throw new InvalidOperationException($"{room}: the journal has no head.");
    }

    /// <summary>The entry in the middle and the hash that it is stored with; null where there is none of that number.</summary>
    internal static async Task<JournalHead?> MiddleAsync(IEngine engine, string room, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(room, cancellationToken);
        await using var command = Plain.Command(connection, null, $"select number, hash from {engine.Prefix(room)}journal where number = (select max(number) / 2 from {engine.Prefix(room)}journal)");
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken) ? new(row.GetInt64(0), row.GetString(1)) : null;
    }

    // One statement: head and entries are of one moment, although the room is written to meanwhile.
    internal static async IAsyncEnumerable<StoredEntry> ReadAsync(IEngine engine, string room, JournalPart part, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var prefix = engine.Prefix(room);
        await using var connection = await engine.ConnectAsync(room, cancellationToken);
        await using var command = Plain.Command(connection, null,
            $"""
            select h.number, h.hash, j.number, j.fact, j.body, j.system, j.person, j.organisation, j.at, j.text_hash, j.previous, j.hash, t.salt, t.content
            from {prefix}heads h left join {prefix}journal j on {part.Condition} left join {prefix}journal_texts t on t.number = j.number
            where h.name = 'journal' order by j.number
            """, ("@after", part.After), ("@last", part.Last));
        command.CommandTimeout = 0;
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        JournalHead? head = null;
        while (await row.ReadAsync(cancellationToken))
        {
            head ??= new(row.GetInt64(0), row.GetString(1));
            yield return row.TextAt(3) is not { } fact ? new(head, null, "", null, null) : new(head, EntryIn(row, fact), row.TextAt(11)!, row.TextAt(12), row.TextAt(13));
        }
    }

    private static Entry EntryIn(DbDataReader row, string fact) =>
        new(row.NumberAt(2), fact, row.TextAt(4)!, row.TextAt(5)!, row.TextAt(6)!, row.IdAt(7), row.NumberAt(8), row.TextAt(9), row.TextAt(10)!);
}
