using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SaferCity.Kernel.Writing;

namespace SaferCity.Tests.Kernel.Writing;

/// <summary>What becomes of the others where one turn of a shared commit goes wrong (SQLite).</summary>
public sealed class BatchSentences : IAsyncLifetime
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private readonly string folder = Directory.CreateTempSubdirectory("safercity-batch").FullName;
    private readonly SharedTransaction writer;

    public BatchSentences() => writer = new(OpenAsync);

    public async Task InitializeAsync()
    {
        await using var connection = await OpenAsync();
        await RunAsync(connection, null, "create table things (name text not null primary key); create table parts (thing text not null references things (name) deferrable initially deferred)");
    }

    public async Task DisposeAsync()
    {
        await writer.DisposeAsync().AsTask().WaitAsync(Soon);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Who_leaves_counting_on_one_that_cannot_begin_is_kept_all_the_same()
    {
        await using var first = Context();
        await using var busy = Context("busy");
        await using var own = await busy.Database.BeginTransactionAsync(); // a context that cannot be given another connection
        var turn = await writer.EnterAsync(first, default);
        var second = writer.EnterAsync(busy, default);

        await WriteAsync(first, "insert into things values ('first')");
        var kept = turn.KeepAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => second.WaitAsync(Soon));
        await kept.WaitAsync(Soon);
        Assert.Equal(["first"], await ThingsAsync());
    }

    [Fact]
    public async Task Where_no_connection_opens_who_comes_next_is_served()
    {
        var fails = true;
        await using var doubtful = new SharedTransaction(() => fails ? throw new IOException("invented") : OpenAsync());
        await using var first = Context();
        await using var second = Context();

        await Assert.ThrowsAsync<IOException>(() => doubtful.EnterAsync(first, default));
        fails = false;
        var turn = await doubtful.EnterAsync(second, default).WaitAsync(Soon);
        await WriteAsync(second, "insert into things values ('second')");
        await turn.KeepAsync().WaitAsync(Soon);

        Assert.Equal(["second"], await ThingsAsync());
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Where_a_turn_cannot_be_ended_its_batch_is_told_and_nothing_of_it_is_kept(bool keep)
    {
        await using var first = Context();
        await using var lost = Context();
        await using var third = Context();
        var turn = await writer.EnterAsync(first, default);
        var second = writer.EnterAsync(lost, default);
        await WriteAsync(first, "insert into things values ('first')");
        var kept = turn.KeepAsync();
        var losing = await second.WaitAsync(Soon);
        var next = writer.EnterAsync(third, default);

        await WriteAsync(lost, "rollback"); // as SQLite does by itself where the disk is full

        var told = await Assert.ThrowsAnyAsync<Exception>(() => (keep ? losing.KeepAsync() : losing.DropAsync()).WaitAsync(Soon));
        Assert.Same(told, await Assert.ThrowsAnyAsync<Exception>(() => kept.WaitAsync(Soon)));
        await NextIsKeptAsync(await next.WaitAsync(Soon), third);
    }

    [Fact]
    public async Task A_commit_that_fails_is_told_to_the_whole_batch_and_the_next_begins_afresh()
    {
        await using var first = Context();
        await using var second = Context();
        await using var third = Context();
        var turn = await writer.EnterAsync(first, default);
        var waiting = writer.EnterAsync(second, default);
        await WriteAsync(first, "insert into things values ('first')");
        var kept = turn.KeepAsync();
        var last = await waiting.WaitAsync(Soon);
        await WriteAsync(second, "insert into parts values ('of nothing')"); // found out at the commit

        await Assert.ThrowsAsync<SqliteException>(() => last.KeepAsync().WaitAsync(Soon));
        await Assert.ThrowsAsync<SqliteException>(() => kept.WaitAsync(Soon));
        await NextIsKeptAsync(await writer.EnterAsync(third, default).WaitAsync(Soon), third);
    }

    [Fact]
    public async Task Who_comes_when_the_writer_has_ended_opens_nothing()
    {
        var opened = 0;
        var gone = new SharedTransaction(() =>
        {
            opened++;
            return OpenAsync();
        });
        await gone.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => gone.EnterAsync(null, default).WaitAsync(Soon));
        Assert.Equal(0, opened);
    }

    private async Task NextIsKeptAsync(ITurn turn, DbContext db)
    {
        await WriteAsync(db, "insert into things values ('next')");
        await turn.KeepAsync().WaitAsync(Soon);
        Assert.Equal(["next"], await ThingsAsync());
    }

    private DbContext Context(string file = "batch") => new(new DbContextOptionsBuilder().UseSqlite(Address(file)).Options);

    private string Address(string file = "batch") => $"Data Source={Path.Combine(folder, file + ".db")};Pooling=False";

    private async Task<DbConnection> OpenAsync()
    {
        var connection = new SqliteConnection(Address());
        await connection.OpenAsync();
        await RunAsync(connection, null, "pragma journal_mode=wal; pragma foreign_keys=on");
        return connection;
    }

    private async Task<List<string>> ThingsAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select name from things order by name";
        await using var rows = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await rows.ReadAsync()) names.Add(rows.GetString(0));
        return names;
    }

    private static Task WriteAsync(DbContext db, string sql) => RunAsync(db.Database.GetDbConnection(), db.Database.CurrentTransaction?.GetDbTransaction(), sql);

    private static async Task RunAsync(DbConnection connection, DbTransaction? within, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = within;
        await command.ExecuteNonQueryAsync();
    }
}
