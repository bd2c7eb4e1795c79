using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
        await RunAsync(storage, "insert into overwritings (id, at) values ('019AAC53-6D8A-7F0C-8D5C-1C5E8C6B1E0A', 0)");
        Assert.NotEmpty(Holding(storage.Folder));

        var marks = await storage.Engine.WriteAnewAsync("mini");
        Assert.True(await storage.Engine.CutLogAsync("mini", marks));

        Assert.Empty(Holding(storage.Folder));
        Assert.Null(await storage.Engine.WaitsSinceAsync("mini"));
    }

    [Fact]
    public async Task The_mark_is_kept_with_the_forgetting_or_not_at_all()
    {
        await using var room = await MiniRoom.OpenAsync(Kept.InSqlite);
        await room.InDbAsync<MiniDb, int>(async db =>
        {
            db.ForgetTextsOf(Guid.NewGuid());
            await db.EnterAsync(CancellationToken.None);
            await db.DropAsync();
            return 0;
        });
        Assert.Null(await room.Engine.WaitsSinceAsync("mini"));
        await ForgetAsync(room);

        Assert.Equal(room.Clock.GetUtcNow(), await room.Engine.WaitsSinceAsync("mini"));
    }

    [Fact]
    public async Task What_is_forgotten_while_a_file_is_being_overwritten_keeps_its_own_mark()
    {
        await using var room = await MiniRoom.OpenAsync(Kept.InSqlite);
        await ForgetAsync(room);
        var marks = await room.Engine.WriteAnewAsync("mini");

        await ForgetAsync(room);
        Assert.True(await room.Engine.CutLogAsync("mini", marks));

        Assert.NotNull(await room.Engine.WaitsSinceAsync("mini"));
        Assert.DoesNotContain(await room.Engine.WriteAnewAsync("mini"), marks.Contains);
    }

    [Fact]
    public async Task A_reader_delays_the_overwriting_and_does_not_lose_it_while_others_write()
    {
        await using var room = await MiniRoom.OpenAsync(Kept.InSqlite);
        await room.InDbAsync<MiniDb, int>(db =>
        {
            db.Add(new Echo { Id = Guid.NewGuid(), Name = string.Concat(Enumerable.Repeat(Canary + " ", 2_000)) });
            return db.SaveChangesAsync();
        });
        var folder = Path.GetDirectoryName(new SqliteConnectionStringBuilder(await room.InDbAsync<MiniDb, string>(db => Task.FromResult(db.Database.GetConnectionString()!))).DataSource)!;
        using var overwriting = room.Services.GetServices<IHostedService>().OfType<Overwriting>().Single();
        await overwriting.StartAsync(CancellationToken.None);

        await using (var reader = await room.Engine.ConnectAsync("mini"))
        {
            await using var reading = ((SqliteConnection)reader).BeginTransaction(deferred: true);
            await using var command = Plain.Command(reader, reading, "select count(*) from things");
            await command.ExecuteScalarAsync();
            await ForgetAsync(room);
            for (var end = DateTime.UtcNow.AddSeconds(3); DateTime.UtcNow < end; await Task.Delay(10)) await room.DoAsync(Guid.NewGuid().ToString()).WaitAsync(TimeSpan.FromSeconds(1));
            Assert.NotEmpty(Holding(folder));
            Assert.NotNull(await room.Engine.WaitsSinceAsync("mini"));
        }

        for (var tries = 0; await room.Engine.WaitsSinceAsync("mini") is not null && tries < 100; tries++) await Task.Delay(100);
        Assert.Empty(Holding(folder));
        await overwriting.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task What_cannot_be_overwritten_now_stops_nobody_and_is_made_good_later()
    {
        await using var room = await MiniRoom.OpenAsync(Kept.InSqlite);
        await ForgetAsync(room);
        await RunAsync(room, "alter table overwritings rename to gone");
        using var overwriting = room.Services.GetServices<IHostedService>().OfType<Overwriting>().Single();

        await overwriting.StartAsync(CancellationToken.None);
        await Task.Delay(300);
        await RunAsync(room, "alter table gone rename to overwritings");

        for (var tries = 0; await room.Engine.WaitsSinceAsync("mini") is not null && tries < 100; tries++) await Task.Delay(100);
        Assert.Null(await room.Engine.WaitsSinceAsync("mini"));
        await overwriting.StopAsync(CancellationToken.None);
    }

    private static Task<int> ForgetAsync(RoomUnderTest room) => room.InDbAsync<MiniDb, int>(async db =>
    {
        db.RemoveRange(await db.Echoes.ToListAsync());
        db.ForgetTextsOf();
        db.Add(new Echo { Id = Guid.NewGuid(), Listener = "forgetting" });
        return await db.SaveChangesAsync();
    });

    private static async Task RunAsync(RoomUnderTest room, string sql)
    {
        await using var connection = await room.Engine.ConnectAsync("mini");
        await using var command = Plain.Command(connection, null, sql);
        await command.ExecuteNonQueryAsync();
    }

    // As everybody connects who is not the room's writer.
    private static async Task RunAsync(FreshStorage storage, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(storage.Folder, "mini.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = Plain.Command(connection, null, "pragma secure_delete=off; " + sql);
        await command.ExecuteNonQueryAsync();
    }

    private static List<string> Holding(string folder) => [.. Directory.EnumerateFiles(folder).Where(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Encoding.Latin1.GetString(bytes.ToArray()).Contains(Canary, StringComparison.Ordinal);
    })];
}
