using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Kernel.Journal;

public sealed class JournalSentences
{
    [Theory]
    [OnBothEngines("update {0}journal set body = '{{}}' where number = 2", "mini: entry 2 was changed.")]
    [OnBothEngines("update {0}journal set person = 'officer:other' where number = 3", "mini: entry 3 was changed.")]
    [OnBothEngines("delete from {0}journal_texts where number = 2; delete from {0}journal_subjects where number = 2; delete from {0}journal where number = 2", "mini: entry 2 is missing.")]
    [OnBothEngines("delete from {0}journal_texts where number = 3; delete from {0}journal_subjects where number = 3; delete from {0}journal where number = 3", "mini: the journal ends at 2, its head says 3.")]
    [OnBothEngines("update {0}journal_texts set content = 'another reason' where number = 1", "mini: the text of entry 1 was changed.")]
    public async Task What_was_done_to_the_journal_is_named(Kept kept, string harm, string problem)
    {
        await using var room = await ThreeEntriesAsync(kept);
        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));

        await RunAsync(room, harm);

        Assert.Equal(problem, await JournalCheck.ProblemAsync(room.Engine, "mini"));
    }

    [Theory, OnBothEngines]
    public async Task A_text_can_be_erased_with_its_salt_and_the_chain_still_holds(Kept kept)
    {
        await using var room = await ThreeEntriesAsync(kept);

        await RunAsync(room, "delete from {0}journal_texts where number = 2");

        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));
    }

    [Theory, OnBothEngines]
    public async Task A_denied_attempt_is_journalled(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        await Assert.ThrowsAsync<SaferCity.Kernel.Refusals.NotPermittedException>(() => room.SendAsync(new DoThing("1", "one"), RoomUnderTest.As(Guid.NewGuid())));

        await using var connection = await room.Engine.ConnectAsync("mini");
        await using var command = Plain.Command(connection, null, $"select fact from {room.Engine.Prefix("mini")}journal");
        Assert.Equal("mini.access_denied.v1", await command.ExecuteScalarAsync());
    }

    private static async Task<RoomUnderTest> ThreeEntriesAsync(Kept kept)
    {
        var room = await MiniRoom.OpenAsync(kept);
        foreach (var name in (string[])["one", "two", "three"]) await room.DoAsync(name);
        return room;
    }

    private static async Task RunAsync(RoomUnderTest room, string sql)
    {
        await using var connection = await room.Engine.ConnectAsync("mini");
        await using var command = Plain.Command(connection, null, string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, room.Engine.Prefix("mini")));
        await command.ExecuteNonQueryAsync();
    }
}
