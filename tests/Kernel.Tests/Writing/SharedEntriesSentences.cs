using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Kernel.Writing;

/// <summary>Readings that come while somebody writes share a turn.</summary>
public sealed class SharedEntriesSentences
{
    private const int Many = 100;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Theory, OnBothEngines]
    public async Task Readings_that_come_while_somebody_writes_wait_and_are_kept_together_each_as_its_readers(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        var readings = await room.InDbAsync<MiniDb, Task[]>(async db =>
        {
            await db.EnterAsync(CancellationToken.None);
            await JournalWriter.TakeHeadAsync(db); // PostgreSQL: nobody else's entry is committed from now on
            var all = new Task[Many];
            for (var i = 0; i < Many; i++)
            {
                all[i] = ReadAsync(room, i);
                await Task.Delay(5);
            }
            Assert.All(all, reading => Assert.False(reading.IsCompleted, "answered before it is in the journal"));
            room.Clock.Move(TimeSpan.FromMinutes(1));
            await db.KeepAsync(null);
            return all;
        });
        await Task.WhenAll(readings).WaitAsync(Soon);

        Assert.Equal(Enumerable.Range(0, Many).Select(i => $"officer:{i}").Order(StringComparer.Ordinal), await ReadersAsync(room));
        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));
        Assert.Equal(0, await ScalarAsync(room, db => $"select count(*) from {db.In}journal where at < {Instants.ToMicroseconds(room.Clock.GetUtcNow())}")); // the time goes with the number, not with the wish
        if (kept == Kept.InPostgres) Assert.InRange(await ScalarAsync(room, _ => "select count(distinct xmin::text) from mini.journal"), 2, 4); // the first, who waited alone, and the others by sixty-four at most
    }

    [Theory, OnBothEngines]
    public async Task Where_the_journal_cannot_be_written_everybody_who_waited_is_told_and_the_next_are_kept(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        await DoAsync(room, db => $"alter table {db.In}heads rename to heads_away");

        var refused = Enumerable.Range(0, Many).Select(i => ReadAsync(room, i)).ToArray();
        foreach (var reading in refused) await Assert.ThrowsAsync<JournalShutException>(() => reading.WaitAsync(Soon));
        await DoAsync(room, db => $"alter table {db.In}heads_away rename to heads");
        await ReadAsync(room, 7).WaitAsync(Soon);

        Assert.Equal(["officer:7"], await ReadersAsync(room));
        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));
    }

    [Theory, OnBothEngines]
    public async Task Readings_and_commands_at_once_are_all_kept_in_one_chain(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => i % 2 == 0 ? ReadAsync(room, i) : room.DoAsync("thing " + i)))).WaitAsync(Soon);

        Assert.Equal(100, (await ReadersAsync(room)).Count);
        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));
    }

    private static async Task ReadAsync(RoomUnderTest room, int reader)
    {
        await using var scope = room.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = new("test", $"officer:{reader}", Guid.NewGuid(), new HashSet<string>());
        await scope.ServiceProvider.GetRequiredService<MiniDb>().AppendAsync(new RecordRead(RecordId.Of(Guid.NewGuid()), "Test"), CancellationToken.None);
    }

    private static Task<List<string>> ReadersAsync(RoomUnderTest room) => room.InDbAsync<MiniDb, List<string>>(db =>
        db.Database.SqlQueryRaw<string>($"select person as \"Value\" from {db.In}journal where fact = 'mini.record_read.v1'").OrderBy(person => person).ToListAsync());

    private static Task<int> DoAsync(RoomUnderTest room, Func<MiniDb, string> sql) => room.InDbAsync<MiniDb, int>(db => db.Database.ExecuteSqlRawAsync(sql(db)));

    private static Task<int> ScalarAsync(RoomUnderTest room, Func<MiniDb, string> sql) => room.InDbAsync<MiniDb, int>(async db =>
    {
        await using var command = db.Command(sql(db));
        await db.Database.OpenConnectionAsync();
        return Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    });
}
