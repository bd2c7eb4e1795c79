using System.Text;
using Microsoft.Data.Sqlite;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;
using FactAttribute = Xunit.FactAttribute;

namespace SaferCity.Tests.Kernel.Storage;

public sealed class ForgettingSentences
{
    private const string Canary = "Canarybird";

    [Fact]
    public async Task What_an_earlier_version_deleted_without_overwriting_it_is_in_no_byte_of_a_file_after_forgetting()
    {
        await using var storage = await FreshStorage.OfAsync(Kept.InSqlite, ("mini", typeof(MiniRoom).Assembly));
        await RunAsync(storage, "insert into journal (number, fact, body, system, person, organisation, at, previous, hash) values (1, '', '', '', '', '', 0, '', '')");
        await RunAsync(storage, $"insert into journal_texts (number, salt, content) values (1, '', '{string.Concat(Enumerable.Repeat(Canary + " ", 2_000))}')");
        await RunAsync(storage, "delete from journal_texts");
        Assert.NotEmpty(Holding(storage));

        await storage.Engine.ForgetAsync("mini");

        Assert.Empty(Holding(storage));
    }

    // As everybody connects who is not the room's writer.
    private static async Task RunAsync(FreshStorage storage, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(storage.Folder, "mini.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = Plain.Command(connection, null, "pragma secure_delete=off; " + sql);
        await command.ExecuteNonQueryAsync();
    }

    private static List<string> Holding(FreshStorage storage) => [.. Directory.EnumerateFiles(storage.Folder).Where(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Encoding.Latin1.GetString(bytes.ToArray()).Contains(Canary, StringComparison.Ordinal);
    })];
}
