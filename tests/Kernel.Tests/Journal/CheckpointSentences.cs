using System.Security.Cryptography;
using SaferCity.Kernel.Journal;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Kernel.Journal;

public sealed class CheckpointSentences : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("safercity-checkpoints-").FullName;
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    [Theory, OnBothEngines]
    public async Task A_journal_that_goes_on_agrees_with_every_checkpoint_of_it(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        await CheckpointAsync(room);
        await room.DoAsync("one");
        await CheckpointAsync(room);
        foreach (var name in (string[])["two", "three"]) await room.DoAsync(name);
        await CheckpointAsync(room);
        await room.DoAsync("four");

        Assert.Equal("mini: unbroken. Entries: 4. Checkpoints that agree: 3.", await VerifiedAsync(room));
    }

    [Theory, OnBothEngines]
    public async Task A_journal_that_was_rewritten_as_a_whole_is_found_against_a_kept_checkpoint_only(Kept kept)
    {
        await using var room = await KeptAfterThreeAsync(kept);

        await Tampering.RewriteAsync(room.Engine, "mini", 1);

        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));
        Assert.Equal("mini: entry 3 is not the one that the checkpoint of 2021-11-15T12:00:00.000000Z holds: the journal was rewritten.", await VerifiedAsync(room));
    }

    [Theory, OnBothEngines]
    public async Task A_journal_that_was_cut_off_with_its_head_is_found_against_a_kept_checkpoint_only(Kept kept)
    {
        await using var room = await KeptAfterThreeAsync(kept);

        await Tampering.RunAsync(room.Engine, "mini", Tampering.TruncatedWithItsHead);

        Assert.Null(await JournalCheck.ProblemAsync(room.Engine, "mini"));
        Assert.Equal("mini: the journal ends at 2, the checkpoint of 2021-11-15T12:00:00.000000Z holds 3.", await VerifiedAsync(room));
    }

    [Theory, OnBothEngines]
    public async Task A_room_without_a_checkpoint_among_those_kept_is_said(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        CheckpointFolder.Keep(folder, Checkpoint.Of("other", new(0, new('0', 64)), room.Clock.GetUtcNow(), key), key);

        Assert.Equal("mini: there is no checkpoint to hold the journal against.", await VerifiedAsync(room));
    }

    [Theory]
    [InlineData("\"size\": 3", "\"size\": 2")]
    [InlineData("\"room\": \"mini\"", "\"room\": \"other\"")]
    [InlineData("\"head\": \"0", "\"head\": \"1")]
    [InlineData("2021-11-15T12", "2021-11-15T13")]
    [InlineData("\"signature\": \"", "\"signature\": \"A")]
    [InlineData("\"signature\"", "\"unsigned\"")]
    [InlineData("{", "[")]
    public void A_forged_checkpoint_is_named_and_not_believed(string written, string forged)
    {
        var file = Path.Combine(folder, CheckpointFolder.Keep(folder, Checkpoint.Of("mini", new(3, new('0', 64)), new TestClock().GetUtcNow(), key), key));
        Assert.Single(CheckpointFolder.Read(folder).Checkpoints);

        var text = File.ReadAllText(file);
        Assert.Contains(written, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(written, forged, StringComparison.Ordinal));

        Assert.Empty(CheckpointFolder.Read(folder).Checkpoints);
        Assert.Equal("mini-2021-11-15T12-00-00.000000Z.json: this is no checkpoint, or its signature does not hold.", Assert.Single(CheckpointFolder.Read(folder).Problems));
    }

    [Fact]
    public void A_checkpoint_that_another_key_signed_is_not_believed_and_not_added()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var at = new TestClock().GetUtcNow();
        CheckpointFolder.Keep(folder, Checkpoint.Of("mini", new(3, new('0', 64)), at, other), key);

        Assert.Empty(CheckpointFolder.Read(folder).Checkpoints);
        Assert.Single(CheckpointFolder.Read(folder).Problems);
        Assert.Throws<InvalidOperationException>(() => CheckpointFolder.Keep(folder, Checkpoint.Of("mini", new(3, new('0', 64)), at.AddDays(1), other), other));
    }

    [Fact]
    public void The_key_is_made_once_and_is_for_nobody_else_to_read()
    {
        using var made = CheckpointKey.In(folder);
        using var again = CheckpointKey.In(folder);

        Assert.Equal(CheckpointKey.Fingerprint(made), CheckpointKey.Fingerprint(again));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Assert.Single(Directory.GetFiles(folder))));
    }

    public void Dispose()
    {
        key.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<RoomUnderTest> KeptAfterThreeAsync(Kept kept)
    {
        var room = await MiniRoom.OpenAsync(kept);
        foreach (var name in (string[])["one", "two", "three"]) await room.DoAsync(name);
        await CheckpointAsync(room);
        return room;
    }

    private async Task CheckpointAsync(RoomUnderTest room)
    {
        CheckpointFolder.Keep(folder, Checkpoint.Of("mini", await StoredJournal.HeadAsync(room.Engine, "mini"), room.Clock.GetUtcNow(), key), key);
        room.Clock.Move(TimeSpan.FromSeconds(1));
    }

    private async Task<string> VerifiedAsync(RoomUnderTest room) => (await JournalCheck.VerifyAsync(room.Engine, "mini", CheckpointFolder.Read(folder).Checkpoints)).Sentence;
}
