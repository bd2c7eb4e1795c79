using System.Text.Json;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>A room's journal as a file for somebody else to verify: first a line with the head, then a line for each entry with what its hash covers and the hash. Free text stays here.</summary>
public static class JournalExport
{
    // With its default escapes: a reader may take U+2028 in a text for the end of the line.
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Writes the journal as it is stored, whatever was done to it.</summary>
    /// <returns>How many entries were written.</returns>
    public static async Task<long> WriteAsync(IEngine engine, string room, TextWriter to, CancellationToken cancellationToken = default)
    {
        var entries = 0L;
        JournalHead? head = null;
        to.NewLine = "\n";
        await foreach (var stored in StoredJournal.ReadAsync(engine, room, JournalPart.Whole, cancellationToken))
        {
            if (head is null) await to.WriteLineAsync(JsonSerializer.Serialize(head = stored.Head, Json));
            if (stored.Entry is null) continue;
            await to.WriteLineAsync(JsonSerializer.Serialize(new { stored.Entry, stored.Hash }, Json));
            entries++;
        }
        return entries;
    }
}
