using System.Security.Cryptography;
using System.Text;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Benchmarks.Measuring;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Benchmarks.Journals;

/// <summary>A journal verified from its file, against SHA-256 over the same bytes that lie in memory.</summary>
internal static class JournalRow
{
    private const string Room = "journal";
    private const int Entries = 100_000;

    public static async Task MeasureAsync(Table table, int rounds)
    {
        await using var storage = await FreshStorage.OfAsync(Kept.InSqlite, (Room, typeof(JournalRow).Assembly));
        var bytes = await FillAsync(storage.Engine);
        var measured = await Rounds.AlternateAsync(rounds, () => 1.Together(1, _ => VerifyAsync(storage.Engine)), () => 1.Together(1, _ => HashAsync(bytes)), TimeSpan.FromSeconds(5));
        table.Rates($"a journal of {Entries:N0} entries verified", new(measured.Ours * Entries, measured.Bare * Entries, measured.Ratio), "at least 0.5");
    }

    private static async Task VerifyAsync(IEngine engine)
    {
        if (await JournalCheck.ProblemAsync(engine, Room) is { } problem) throw new InvalidOperationException(problem);
    }

    private static Task HashAsync(List<byte[]> entries)
    {
        foreach (var entry in entries) SHA256.HashData(entry);
        return Task.CompletedTask;
    }

    // Entries as long as those of a referral, each with the hash of the one before. Gives as many bytes for each as its hash covers.
    private static async Task<List<byte[]>> FillAsync(IEngine engine)
    {
        var (previous, organisation, bytes) = (new string('0', 64), Guid.CreateVersion7(), new List<byte[]>());
        await using var connection = await engine.ConnectAsync(Room);
        await using var transaction = await connection.BeginTransactionAsync();
        for (var number = 1; number <= Entries; number++)
        {
            var entry = new Entry(number, "vawg.referral_submitted.v1", $$"""{"Referral":"{{Guid.CreateVersion7()}}","Source":"Agency","Referrer":"{{organisation}}","ReferredOn":"2021-10-04","Grounds":["VisibleHighRisk"],"Repeat":false}""",
                "story", "officer:benchmark", organisation, 1_633_305_600_000_000L + number, null, previous);
            var hash = entry.Hash();
            await using var insert = Plain.Command(connection, transaction,
                "insert into journal (number, fact, body, system, person, organisation, at, text_hash, previous, hash) values (@number, @fact, @body, @system, @person, @organisation, @at, null, @previous, @hash)",
                ("@number", entry.Number), ("@fact", entry.Fact), ("@body", entry.Body), ("@system", entry.System), ("@person", entry.Person), ("@organisation", organisation), ("@at", entry.At), ("@previous", previous), ("@hash", hash));
            await insert.ExecuteNonQueryAsync();
            bytes.Add(Encoding.UTF8.GetBytes(new string('n', 16 + (7 * 8)) + entry.Fact + entry.Body + entry.System + entry.Person + organisation + previous));
            previous = hash;
        }
        await using var head = Plain.Command(connection, transaction, "update heads set number = @number, hash = @hash where name = 'journal'", ("@number", (long)Entries), ("@hash", previous));
        await head.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        return bytes;
    }
}
