using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>Reads a whole journal and compares every hash.</summary>
public static class JournalCheck
{
    /// <returns>What is wrong, naming the entry; nothing where the chain holds.</returns>
    public static async Task<string?> ProblemAsync(IEngine engine, string room, CancellationToken cancellationToken = default)
    {
        var prefix = engine.Prefix(room);
        await using var connection = await engine.ConnectAsync(room, cancellationToken);
        var (previous, expected) = (new string('0', 64), 1L);
        await using (var command = Plain.Command(connection, null,
            $"select j.number, j.fact, j.body, j.system, j.person, j.organisation, j.at, j.text_hash, j.previous, j.hash, t.salt, t.content from {prefix}journal j left join {prefix}journal_texts t on t.number = j.number order by j.number"))
        {
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            while (await row.ReadAsync(cancellationToken))
            {
                var entry = new Entry(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetGuid(5), row.GetInt64(6), row.IsDBNull(7) ? null : row.GetString(7), row.GetString(8));
                if (entry.Number != expected) return $"{room}: entry {expected} is missing.";
                if (entry.Previous != previous) return $"{room}: entry {entry.Number} does not follow the one before it.";
                if (entry.Hash() != row.GetString(9)) return $"{room}: entry {entry.Number} was changed.";
                if (!row.IsDBNull(10) && Entry.HashOf(row.GetString(10), row.GetString(11)) != entry.TextHash) return $"{room}: the text of entry {entry.Number} was changed.";
                (previous, expected) = (row.GetString(9), expected + 1);
            }
        }
        await using var head = Plain.Command(connection, null, $"select number, hash from {prefix}heads where name = 'journal'");
        await using var last = await head.ExecuteReaderAsync(cancellationToken);
        await last.ReadAsync(cancellationToken);
        return last.GetInt64(0) == expected - 1 && last.GetString(1) == previous ? null : $"{room}: the journal ends at {expected - 1}, its head says {last.GetInt64(0)}.";
    }
}
