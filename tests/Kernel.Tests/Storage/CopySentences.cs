using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Relay;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;
using FactAttribute = Xunit.FactAttribute;

namespace SaferCity.Tests.Kernel.Storage;

/// <summary>How rooms are copied while they are written to, and what a restored journal says.</summary>
public sealed class CopySentences
{
    [Fact]
    public async Task A_copy_is_the_room_as_it_was_when_its_snapshot_was_begun_and_writers_do_not_wait_for_it()
    {
        await using var room = await MiniRoom.OpenAsync(Kept.InSqlite);
        var folder = Directory.CreateTempSubdirectory("safercity-copy-");
        await room.DoAsync("before");

        await using (var snapshot = await ((SqliteEngine)room.Engine).SnapshotAsync("mini"))
        {
            await room.DoAsync("after");
            await snapshot.CopyToAsync(Path.Combine(folder.FullName, "mini.db"));
        }
        await room.DoAsync("later");

        await using (var copy = new SqliteEngine(folder.FullName))
        {
            Assert.Equal(1L, await EntriesAsync(copy));
            Assert.Null(await JournalCheck.ProblemAsync(copy, "mini"));
            Assert.Equal(3L, await EntriesAsync(room.Engine));
        }
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_room_is_copied_before_every_room_that_it_listens_to()
    {
        var told = new Room("told", typeof(MiniDb), "", new History().Say<ThingDone>("Done."));
        var between = new Room("between", typeof(MiniDb), "", new History().Say<BetweenDone>("Done."));
        var first = new Room("first", typeof(MiniDb), "", new History());
        Listener[] listeners = [new(between, typeof(object), typeof(ThingDone)), new(first, typeof(object), typeof(BetweenDone)), new(told, typeof(object), typeof(ThingDone))];

        var order = CopyOrder.Of([told, between, first], listeners).Select(room => room.Name);

        Assert.Equal(["first", "between", "told"], order);
    }

    [Fact]
    public void Rooms_that_listen_to_each_other_are_copied_before_a_room_that_they_listen_to_and_after_one_that_listens_to_them()
    {
        var told = new Room("told", typeof(MiniDb), "", new History().Say<ToldDone>("Done."));
        var one = new Room("one", typeof(MiniDb), "", new History().Say<ThingDone>("Done."));
        var other = new Room("other", typeof(MiniDb), "", new History().Say<BetweenDone>("Done."));
        var beside = new Room("beside", typeof(MiniDb), "", new History());
        Listener[] listeners = [new(one, typeof(object), typeof(BetweenDone)), new(other, typeof(object), typeof(ThingDone)), new(other, typeof(object), typeof(ToldDone)), new(beside, typeof(object), typeof(ThingDone))];

        Assert.Equal(["beside", "one", "other", "told"], CopyOrder.Of([told, one, other, beside], listeners).Select(room => room.Name));
    }

    [Theory, OnBothEngines]
    public async Task What_a_copied_inbox_knows_of_and_the_copied_journal_does_not_hold_is_heard_when_it_is_said(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        var listener = room.Listener(typeof(WhenAThingIsDone));
        await room.DoAsync("one");
        await HeardAsync(room, listener, 1, 2);

        await UnsaidFacts.ForgetAsync(room.Engine, [listener.Room], [listener]);

        Assert.Equal([1L], await HeardAsync(room, listener));
    }

    [Theory, OnBothEngines]
    public async Task A_restored_journal_says_so_in_its_last_entry_and_its_chain_holds(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        await room.DoAsync("one");
        var mini = room.Listener(typeof(WhenAThingIsDone)).Room;

        await RestoredFromBackup.MarkAsync(room.Services, mini, new(2021, 11, 14, 23, 5, 0, TimeSpan.Zero));

        await using var connection = await room.Engine.ConnectAsync("mini");
        await using var command = Plain.Command(connection, null, $"select fact, body, person from {room.Engine.Prefix("mini")}journal where number = 2");
        await using var row = await command.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());
        Assert.Equal("Restored from the backup of 14 November 2021, 23:05 UTC.", mini.History.Tell("mini", row.GetString(0), row.GetString(1)));
        Assert.Equal("safercity:restore", row.GetString(2));
        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));
    }

    // Notes that the facts of these numbers were heard; gives those that were.
    private static async Task<List<long>> HeardAsync(RoomUnderTest room, Listener listener, params long[] numbers)
    {
        await using var connection = await room.Engine.ConnectAsync("mini");
        foreach (var number in numbers)
        {
            await using var note = Plain.Command(connection, null, $"insert into {room.Engine.Prefix("mini")}inbox (listener, source, number, at) values (@listener, 'mini', @number, 0)", ("@listener", listener.Name), ("@number", number));
            await note.ExecuteNonQueryAsync();
        }
        await using var command = Plain.Command(connection, null, $"select number from {room.Engine.Prefix("mini")}inbox where listener = @listener order by number", ("@listener", listener.Name));
        await using var row = await command.ExecuteReaderAsync();
        var heard = new List<long>();
        while (await row.ReadAsync()) heard.Add(row.GetInt64(0));
        return heard;
    }

    private static async Task<long> EntriesAsync(IEngine engine)
    {
        await using var connection = await engine.ConnectAsync("mini");
        await using var command = Plain.Command(connection, null, "select count(*) from journal");
        return Convert.ToInt64(await command.ExecuteScalarAsync());
    }

    [SaferCity.Kernel.Storage.Fact("between_done.v1")]
    private sealed record BetweenDone(ThingId Thing) : IFact;

    [SaferCity.Kernel.Storage.Fact("told_done.v1")]
    private sealed record ToldDone(ThingId Thing) : IFact;
}
