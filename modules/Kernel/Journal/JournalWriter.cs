using System.Data.Common;
using System.Security.Cryptography;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Emergency;
using SaferCity.Kernel.Storage;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Journal;

/// <summary>Appends facts to a room's journal, in the transaction of the state that they tell of, as the last thing before it is kept: so number order is commit order.</summary>
internal static class JournalWriter
{
    public static async Task AppendAsync(RoomContext room, ITurn turn, IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0) return;
        var prefix = room.Engine.Prefix(room.Room.Name);
        var (last, hash) = await ReserveAsync(turn, prefix, lines.Count);
        var (number, now) = (last - lines.Count, room.Clock.GetUtcNow()); // with the number, so that times do not run against numbers
        foreach (var (said, name, body, by) in lines)
        {
            var (fact, text) = said;
            var salt = text is null ? null : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            var entry = new Entry(++number, name, body, by.System, by.Person, by.Organisation, Instants.ToMicroseconds(said.At ?? now),
                salt is null ? null : Entry.HashOf(salt, text!), hash);
            hash = entry.Hash();
            await InsertAsync(turn, prefix, entry, hash, fact, salt, text);
        }
        await RunAsync(turn, $"update {prefix}heads set hash = @hash where name = 'journal'", ("@hash", hash));
    }

    /// <summary>From now on until this transaction ends, nobody else's entry is committed.</summary>
    public static async Task TakeHeadAsync(ModuleDb db)
    {
        await using var command = db.Command($"update {db.In}heads set number = number where name = 'journal'");
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Deletes the free text, with its salt, of every entry about these records, but not of one that is about a record that keeps it.</summary>
    public static async Task ForgetTextsAsync(ModuleDb db, IReadOnlyCollection<Guid> records, IReadOnlyCollection<Guid> keep)
    {
        await using var command = db.Command($"delete from {db.In}journal_texts where number in ({About("@v", records)}){(keep.Count > 0 ? $" and number not in ({About("@k", keep)})" : "")}",
            [.. records.Select((record, i) => ("@v" + i, (object?)record)), .. keep.Select((record, i) => ("@k" + i, (object?)record))]);
        await command.ExecuteNonQueryAsync();

        string About(string name, IReadOnlyCollection<Guid> those) => $"select number from {db.In}journal_subjects where subject in ({string.Join(", ", those.Select((_, i) => name + i))})";
    }

    // One portable statement that is lock, number and previous hash.
    private static async Task<(long Last, string Hash)> ReserveAsync(ITurn turn, string prefix, int count)
    {
        await using var command = Plain.Command(turn.Connection, turn.Transaction, $"update {prefix}heads set number = number + @count where name = 'journal' returning number, hash", ("@count", (long)count));
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetInt64(0), row.GetString(1));
    }

    private static async Task InsertAsync(ITurn turn, string prefix, Entry entry, string hash, IFact fact, string? salt, string? text)
    {
        await RunAsync(turn,
            $"insert into {prefix}journal (number, fact, body, system, person, organisation, at, text_hash, previous, hash) values (@number, @fact, @body, @system, @person, @organisation, @at, @text_hash, @previous, @hash)",
            ("@number", entry.Number), ("@fact", entry.Fact), ("@body", entry.Body), ("@system", entry.System), ("@person", entry.Person),
            ("@organisation", entry.Organisation), ("@at", entry.At), ("@text_hash", entry.TextHash), ("@previous", entry.Previous), ("@hash", hash));
        foreach (var subject in FactNames.Subjects(fact))
            await RunAsync(turn, $"insert into {prefix}journal_subjects (subject, number, reading) values (@subject, @number, @reading)",
                ("@subject", subject), ("@number", entry.Number), ("@reading", fact is RecordRead or ReadInEmergency));
        if (text is not null) await RunAsync(turn, $"insert into {prefix}journal_texts (number, salt, content) values (@number, @salt, @content)", ("@number", entry.Number), ("@salt", salt), ("@content", text));
    }

    private static Task RunAsync(ITurn turn, string sql, params ReadOnlySpan<(string Name, object? Value)> values) => RunAsync(Plain.Command(turn.Connection, turn.Transaction, sql, values));

    private static async Task RunAsync(DbCommand command)
    {
        await using var its = command;
        await its.ExecuteNonQueryAsync();
    }
}

/// <summary>One entry to come, as its own caller wrote it down.</summary>
/// <param name="Said">The fact, and the free text given for it.</param>
/// <param name="Name">The fact's.</param>
/// <param name="Body">The fact's.</param>
/// <param name="By">Whose doing it is.</param>
internal sealed record Line(Recorded Said, string Name, string Body, Caller By)
{
    public static Line Of(Recorded said, RoomContext room) => new(said, FactNames.Of(room.Room.Name, said.Fact.GetType()), FactNames.Body(said.Fact), room.Caller.Is);
}
