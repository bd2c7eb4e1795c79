using System.Globalization;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Tests.Storage;

/// <summary>What somebody can do to a journal who has the database in their hands.</summary>
public static class Tampering
{
    /// <summary>The body of an entry is another.</summary>
    public const string Edited = "update {0}journal set body = '{{}}' where number = 2";

    /// <summary>An entry is gone.</summary>
    public const string Deleted = Bare + "delete from {0}journal where number = 2";

    /// <summary>An entry is gone, those after it have moved up, and the head knows.</summary>
    public const string ClosedUp = Deleted + "; " + Away + "update {0}journal set number = number - 1001 where number > 1000; update {0}heads set number = number - 1 where name = 'journal'";

    /// <summary>Two entries have changed places.</summary>
    public const string Reordered = Bare + "update {0}journal set number = 1002 where number = 2; update {0}journal set number = 2 where number = 3; update {0}journal set number = 3 where number = 1002";

    /// <summary>A copy of an entry stands after it, those behind have moved back, and the head knows.</summary>
    public const string Inserted = Bare + Away + "update {0}journal set number = number - 999 where number > 1000; update {0}heads set number = number + 1 where name = 'journal'; "
        + Copy + "number + 1, fact, body, system, person, organisation, at, text_hash, previous, hash from {0}journal where number = 2";

    /// <summary>There is one more at the end, of which the head knows nothing.</summary>
    public const string Added = Copy + "number + 1, fact, body, system, person, organisation, at, text_hash, hash, hash from {0}journal where number = (select max(number) from {0}journal)";

    /// <summary>The last entry is gone.</summary>
    public const string Truncated = Bare + "delete from {0}journal where number = (select max(number) from {0}journal)";

    /// <summary>The last entry is gone, and the head says so: only who kept a checkpoint knows.</summary>
    public const string TruncatedWithItsHead = Truncated + "; update {0}heads set number = number - 1 where name = 'journal'; update {0}heads set hash = (select hash from {0}journal where number = {0}heads.number) where name = 'journal'";

    /// <summary>The head is that of another entry.</summary>
    public const string Beheaded = "update {0}heads set hash = (select hash from {0}journal where number = 2) where name = 'journal'";

    private const string Bare = "delete from {0}journal_texts; delete from {0}journal_subjects; ";
    private const string Away = "update {0}journal set number = number + 1000 where number > 2; ";
    private const string Copy = "insert into {0}journal (number, fact, body, system, person, organisation, at, text_hash, previous, hash) select ";

    /// <summary>Runs SQL on a room's storage.</summary>
    /// <param name="engine">Where the room is kept.</param>
    /// <param name="room">Its name.</param>
    /// <param name="sql">With {0} before each table's name.</param>
    /// <param name="values">The SQL's values.</param>
    public static async Task RunAsync(IEngine engine, string room, string sql, params (string Name, object? Value)[] values)
    {
        await using var connection = await engine.ConnectAsync(room);
        await using var command = Plain.Command(connection, null, string.Format(CultureInfo.InvariantCulture, sql, engine.Prefix(room)), values);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Somebody else did it, say these entries now, and every hash of theirs is reckoned anew. As far as the last one, with the head, such a journal looks like any other.</summary>
    public static async Task RewriteAsync(IEngine engine, string room, long first, long last = long.MaxValue)
    {
        var entries = (await EntriesAsync(engine, room)).Where(entry => entry.Number >= first && entry.Number <= last).ToList();
        var previous = entries[0].Previous;
        foreach (var entry in entries.Select(entry => entry with { Person = "officer:other" }))
        {
            var other = entry with { Previous = previous };
            previous = other.Hash();
            await RunAsync(engine, room, "update {0}journal set person = @person, previous = @previous, hash = @hash where number = @number",
                ("@person", other.Person), ("@previous", other.Previous), ("@hash", previous), ("@number", other.Number));
        }
        await RunAsync(engine, room, "update {0}heads set hash = @hash where name = 'journal' and number = @number", ("@hash", previous), ("@number", entries[^1].Number));
    }

    private static async Task<List<Entry>> EntriesAsync(IEngine engine, string room)
    {
        await using var connection = await engine.ConnectAsync(room);
        await using var command = Plain.Command(connection, null, $"select number, fact, body, system, person, organisation, at, text_hash, previous from {engine.Prefix(room)}journal order by number");
        await using var row = await command.ExecuteReaderAsync();
        var entries = new List<Entry>();
        while (await row.ReadAsync())
            entries.Add(new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetGuid(5), row.GetInt64(6), row.IsDBNull(7) ? null : row.GetString(7), row.GetString(8)));
        return entries;
    }
}
