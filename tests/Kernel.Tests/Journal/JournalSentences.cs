using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Kernel.Journal;

public sealed class JournalSentences
{
    [Theory]
    [OnBothEngines(Tampering.Edited, "mini: entry 2 was changed.")]
    [OnBothEngines("update {0}journal set person = 'officer:other' where number = 3", "mini: entry 3 was changed.")]
    [OnBothEngines("update {0}journal set at = at + 1 where number = 1", "mini: entry 1 was changed.")]
    [OnBothEngines(Tampering.Deleted, "mini: entry 2 is missing.")]
    [OnBothEngines(Tampering.ClosedUp, "mini: entry 2 was inserted or moved.")]
    [OnBothEngines(Tampering.Reordered, "mini: entry 2 was inserted or moved.")]
    [OnBothEngines(Tampering.Inserted, "mini: entry 3 was inserted or moved.")]
    [OnBothEngines("delete from {0}journal_texts; delete from {0}journal_subjects; update {0}journal set number = 0 where number = 3", "mini: entry 0 was inserted or moved.")]
    [OnBothEngines("delete from {0}journal_texts; delete from {0}journal_subjects; update {0}journal set number = -9223372036854775808 where number = 3", "mini: entry -9223372036854775808 was inserted or moved.")]
    [OnBothEngines(Tampering.Added, "mini: entry 4 was inserted: the head says that the journal ends at 3.")]
    [OnBothEngines(Tampering.Truncated, "mini: the journal ends at 2, its head says 3.")]
    [OnBothEngines(Tampering.Beheaded, "mini: entry 3 is not the one that the head holds.")]
    [OnBothEngines("delete from {0}heads where name = 'journal'", "mini: the journal has no head.")]
    [OnBothEngines("update {0}journal_texts set content = 'another reason' where number = 1", "mini: the text of entry 1 was changed.")]
    public async Task What_was_done_to_the_journal_is_named(Kept kept, string harm, string problem)
    {
        await using var room = await ThreeEntriesAsync(kept);
        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));

        await Tampering.RunAsync(room.Engine, "mini", harm);

        Assert.Equal(problem, await JournalCheck.ProblemAsync(room.Engine, "mini"));
        Assert.Equal(problem, (await InTwoPartsAsync(room)).Problem);
    }

    [Theory, OnBothEngines]
    public async Task A_journal_that_is_followed_in_two_parts_holds_where_the_whole_does(Kept kept)
    {
        await using var room = await ThreeEntriesAsync(kept);

        Assert.Equal(await JournalCheck.VerifyAsync(room.Engine, "mini", null), await InTwoPartsAsync(room));

        await Tampering.RewriteAsync(room.Engine, "mini", 1, 1);
        Assert.Equal("mini: entry 2 does not follow the one before it.", (await InTwoPartsAsync(room)).Problem);
    }

    private static Task<JournalVerdict> InTwoPartsAsync(RoomUnderTest room) => JournalCheck.VerifyAsync(room.Engine, "mini", null, worthTwo: 1);

    [Theory, OnBothEngines]
    public async Task An_entry_that_was_made_well_and_inserted_is_found_at_the_one_after_it(Kept kept)
    {
        await using var room = await ThreeEntriesAsync(kept);

        await Tampering.RewriteAsync(room.Engine, "mini", 2, 2);

        Assert.Equal("mini: entry 3 does not follow the one before it.", await JournalCheck.ProblemAsync(room.Engine, "mini"));
    }

    [Theory, OnBothEngines]
    public async Task A_text_can_be_erased_with_its_salt_and_the_chain_still_holds(Kept kept)
    {
        await using var room = await ThreeEntriesAsync(kept);

        await Tampering.RunAsync(room.Engine, "mini", "delete from {0}journal_texts where number = 2");

        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));
    }

    [Theory, OnBothEngines]
    public async Task A_journal_that_cannot_be_read_is_no_sound_journal(Kept kept)
    {
        await using var room = await ThreeEntriesAsync(kept);

        await Tampering.RunAsync(room.Engine, "mini", "drop table {0}journal_texts");

        Assert.Equal("mini: the journal cannot be read after entry 0.", await JournalCheck.ProblemAsync(room.Engine, "mini"));
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
}
