using System.Security.Cryptography;
using SaferCity.Kernel.Emergency;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>Appends facts to a room's journal, in the transaction of the state that they tell of, as the last thing before it is kept: so number order is commit order.</summary>
internal static class JournalWriter
{
    public static async Task AppendAsync(ModuleDb db, List<Recorded> facts)
    {
        if (facts.Count == 0) return;
        var (last, hash) = await ReserveAsync(db, facts.Count);
        var number = last - facts.Count;
        var caller = db.Room.Caller.Is;
        var now = db.Room.Clock.GetUtcNow();
        foreach (var recorded in facts)
        {
            var (fact, text) = recorded;
            var salt = text is null ? null : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            var entry = new Entry(++number, FactNames.Of(db.Room.Room.Name, fact.GetType()), FactNames.Body(fact), caller.System, caller.Person, caller.Organisation, Instants.ToMicroseconds(recorded.At ?? now),
                salt is null ? null : Entry.HashOf(salt, text!), hash);
            hash = entry.Hash();
            await InsertAsync(db, entry, hash, fact, salt, text);
        }
        await using var head = db.Command($"update {db.In}heads set hash = @hash where name = 'journal'", ("@hash", hash));
        await head.ExecuteNonQueryAsync();
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
    private static async Task<(long Last, string Hash)> ReserveAsync(ModuleDb db, int count)
    {
        await using var command = db.Command($"update {db.In}heads set number = number + @count where name = 'journal' returning number, hash", ("@count", (long)count));
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetInt64(0), row.GetString(1));
    }

    private static async Task InsertAsync(ModuleDb db, Entry entry, string hash, IFact fact, string? salt, string? text)
    {
        await using var command = db.Command(
            $"insert into {db.In}journal (number, fact, body, system, person, organisation, at, text_hash, previous, hash) values (@number, @fact, @body, @system, @person, @organisation, @at, @text_hash, @previous, @hash)",
            ("@number", entry.Number), ("@fact", entry.Fact), ("@body", entry.Body), ("@system", entry.System), ("@person", entry.Person),
            ("@organisation", entry.Organisation), ("@at", entry.At), ("@text_hash", entry.TextHash), ("@previous", entry.Previous), ("@hash", hash));
        await command.ExecuteNonQueryAsync();
        foreach (var subject in FactNames.Subjects(fact))
        {
            await using var about = db.Command($"insert into {db.In}journal_subjects (subject, number, reading) values (@subject, @number, @reading)",
                ("@subject", subject), ("@number", entry.Number), ("@reading", fact is RecordRead or ReadInEmergency));
            await about.ExecuteNonQueryAsync();
        }
        if (text is null) return;
        await using var beside = db.Command($"insert into {db.In}journal_texts (number, salt, content) values (@number, @salt, @content)",
            ("@number", entry.Number), ("@salt", salt), ("@content", text));
        await beside.ExecuteNonQueryAsync();
    }
}
