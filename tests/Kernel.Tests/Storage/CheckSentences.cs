using System.Reflection;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;
using FactAttribute = Xunit.FactAttribute;

namespace SaferCity.Tests.Kernel.Storage;

/// <summary>What a look at a room's records finds.</summary>
public sealed class CheckSentences
{
    private static readonly Assembly Files = typeof(MiniRoom).Assembly;

    [Theory]
    [OnBothEngines("update {0}migrations set checksum = 'other' where name = '0001-mini.sql'", "mini: its migrations", "migration 0001-mini.sql was changed after it was applied.")]
    [OnBothEngines("delete from {0}migrations where name = '0001-mini.sql'", "mini: its migrations", "migration 0001-mini.sql is not applied yet: start SaferCity once.")]
    [OnBothEngines("insert into {0}migrations (name, checksum) values ('0002-later.sql', 'other')", "mini: its migrations", "migration 0002-later.sql is not known here: a newer SaferCity applied it.")]
    [OnBothEngines("update {0}journal set person = 'officer:other' where number = 1", "mini: its journal", "mini: entry 1 was changed.")]
    public async Task What_was_done_to_a_room_is_named_by_its_check_and_by_no_other(Kept kept, string harm, string what, string problem)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        await room.DoAsync("one");
        Assert.Empty(await ProblemsAsync(room.Engine));

        await RunAsync(room.Engine, harm);

        Assert.Equal(new Checked(what, problem), Assert.Single(await ProblemsAsync(room.Engine)));
    }

    [Fact]
    public async Task A_damaged_page_is_found_and_the_other_checks_still_say_what_they_see()
    {
        await using var room = await MiniRoom.OpenAsync(Kept.InSqlite);
        await room.DoAsync("one");
        var file = (string)(await AskAsync(room.Engine, "select file from pragma_database_list where name = 'main'"))!;
        var page = Convert.ToInt64(await AskAsync(room.Engine, "select rootpage from sqlite_schema where name = 'things'"));
        await RunAsync(room.Engine, "pragma wal_checkpoint(truncate)");
        await room.Engine.DisposeAsync();

        await using (var pages = File.OpenWrite(file))
        {
            pages.Position = (page - 1) * 4096;
            pages.Write(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }

        Assert.Contains("mini: its pages and indexes", (await ProblemsAsync(room.Engine)).Select(line => line.What));
        Assert.DoesNotContain("mini: its journal", (await ProblemsAsync(room.Engine)).Select(line => line.What));
    }

    [Fact]
    public async Task A_reference_to_nothing_is_found()
    {
        await using var room = await MiniRoom.OpenAsync(Kept.InSqlite);
        await RunAsync(room.Engine, "pragma foreign_keys=off; insert into journal_texts (number, salt, content) values (99, 'a', 'b'); pragma foreign_keys=on");

        Assert.Equal(new Checked("mini: its references", "a row of journal_texts refers to one that is not there."), Assert.Single(await ProblemsAsync(room.Engine)));
    }

    [Fact]
    public async Task A_room_without_a_file_is_said_to_have_none_and_none_is_made()
    {
        var folder = Directory.CreateTempSubdirectory("safercity-none-");
        await using var engine = new SqliteEngine(folder.FullName);

        var problem = Assert.Single(await ProblemsAsync(engine));

        Assert.Equal("mini: its records", problem.What);
        Assert.Empty(folder.EnumerateFileSystemInfos());
        folder.Delete();
    }

    [Fact]
    public async Task A_writer_on_SQLite_waits_for_the_disk()
    {
        await using var room = await MiniRoom.OpenAsync(Kept.InSqlite);

        var synchronous = await room.InDbAsync<MiniDb, object?>(async db =>
        {
            await db.EnterAsync(CancellationToken.None);
            await using var command = db.Command("pragma synchronous");
            var answer = await command.ExecuteScalarAsync();
            await db.DropAsync();
            return answer;
        });

        Assert.Equal(2L, synchronous); // FULL
        Assert.Null(await room.Engine.NotDurableAsync("mini"));
    }

    // The tests' own PostgreSQL does not wait for the disk, which is found and is right here.
    private static async Task<List<Checked>> ProblemsAsync(IEngine engine)
    {
        var problems = new List<Checked>();
        await foreach (var line in RoomCheck.AllAsync(engine, "mini", Files))
            if (line.Problem is not null && !(engine is PostgresEngine && line is { What: "mini: its writes wait for the disk", Problem: "fsync is off and synchronous_commit is off" })) problems.Add(line);
        return problems;
    }

    private static async Task RunAsync(IEngine engine, string sql) => await AskAsync(engine, string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, engine.Prefix("mini")));

    private static async Task<object?> AskAsync(IEngine engine, string sql)
    {
        await using var connection = await engine.ConnectAsync("mini");
        await using var command = Plain.Command(connection, null, sql);
        return await command.ExecuteScalarAsync();
    }
}
