using SaferCity.Tests.Hosting;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Integration.Journal;

/// <summary>The journal as evidence: what our verb finds, a second organisation finds with a page of Node.</summary>
public sealed class EvidenceSentences(Evidence evidence) : IClassFixture<Evidence>
{
    [Fact]
    public async Task Both_verifiers_find_an_untouched_journal_unbroken_and_in_agreement_with_its_checkpoint()
    {
        var (ours, nodes) = await evidence.BothAsync(evidence.Data, evidence.Checkpoints);

        Assert.Equal((0, 0), (ours.Code, nodes.Code));
        Assert.Equal(ours.Lines, nodes.Lines);
        Assert.Equal(1 + 6, ours.Lines.Length);
        Assert.StartsWith("The checkpoints' key is ", ours.Lines[0], StringComparison.Ordinal);
        Assert.Matches("^access: unbroken. Entries: [1-9][0-9]*. Checkpoints that agree: 1.$", ours.Lines[1]);
    }

    [Theory]
    [InlineData(Tampering.Edited, "access: entry 2 was changed.")]
    [InlineData(Tampering.Deleted, "access: entry 2 is missing.")]
    [InlineData(Tampering.ClosedUp, "access: entry 2 was inserted or moved.")]
    [InlineData(Tampering.Reordered, "access: entry 2 was inserted or moved.")]
    [InlineData(Tampering.Inserted, "access: entry 3 was inserted or moved.")]
    [InlineData(Tampering.Added, "was inserted: the head says that the journal ends at ")]
    [InlineData(Tampering.Truncated, ", its head says ")]
    [InlineData(Tampering.TruncatedWithItsHead, ", the checkpoint of ")]
    [InlineData(Tampering.Beheaded, "is not the one that the head holds.")]
    [InlineData("delete from {0}heads where name = 'journal'", "access: the journal has no head.")]
    public async Task Both_verifiers_name_the_same_entry_of_a_journal_that_was_tampered_with(string harm, string problem)
    {
        var harmed = await evidence.HarmedAsync(engine => Tampering.RunAsync(engine, "access", harm));

        var (ours, nodes) = await evidence.BothAsync(harmed, evidence.Checkpoints);

        Assert.Equal((1, 1), (ours.Code, nodes.Code));
        Assert.Equal(ours.Lines, nodes.Lines);
        Assert.Contains(problem, ours.Lines[1], StringComparison.Ordinal);
        Assert.All(ours.Lines[2..], line => Assert.Contains(": unbroken.", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_verifiers_find_a_journal_that_was_rewritten_as_a_whole_against_a_kept_checkpoint_only()
    {
        var harmed = await evidence.HarmedAsync(engine => Tampering.RewriteAsync(engine, "access", 1));

        var (blind, blindToo) = await evidence.BothAsync(harmed, null);
        var (ours, nodes) = await evidence.BothAsync(harmed, evidence.Checkpoints);

        Assert.Equal((0, 0), (blind.Code, blindToo.Code));
        Assert.Equal((1, 1), (ours.Code, nodes.Code));
        Assert.Equal(ours.Lines, nodes.Lines);
        Assert.Contains("holds: the journal was rewritten.", ours.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_verifiers_disbelieve_a_forged_checkpoint()
    {
        var kept = evidence.CopyOf(evidence.Checkpoints);
        var forged = Directory.GetFiles(kept, "access-*.json").Single();
        File.WriteAllText(forged, File.ReadAllText(forged).Replace("\"size\": ", "\"size\": 1", StringComparison.Ordinal));

        var (ours, nodes) = await evidence.BothAsync(evidence.Data, kept);

        Assert.Equal((1, 1), (ours.Code, nodes.Code));
        Assert.Equal(ours.Lines, nodes.Lines);
        Assert.Equal(Path.GetFileName(forged) + ": this is no checkpoint, or its signature does not hold.", ours.Lines[1]);
        Assert.Equal("access: there is no checkpoint to hold the journal against.", ours.Lines[2]);
    }

    [Fact]
    public async Task A_room_whose_file_is_gone_is_not_an_empty_room()
    {
        var harmed = evidence.CopyOf(evidence.Data);
        File.Delete(Path.Combine(harmed, "vawg.db"));

        var ended = await Evidence.VerbAsync("verify-journal", "--data", harmed);

        Assert.Equal(1, ended.Code);
        Assert.Contains("vawg: the journal cannot be read after entry 0.", ended.Lines);
        Assert.False(File.Exists(Path.Combine(harmed, "vawg.db")));
    }

    [Fact]
    public async Task A_running_host_writes_a_checkpoint_of_every_room_again_and_again_where_it_is_told_to()
    {
        var (data, to) = (evidence.Fresh(), Path.Combine(evidence.Fresh(), "kept"));
        await using (await TestHost.StartInProductionAsync(data, ("SaferCity:CheckpointsTo", to), ("SaferCity:CheckpointEvery", "00:00:00.2")))
            for (var end = DateTime.UtcNow.AddSeconds(30); DateTime.UtcNow < end && (!Directory.Exists(to) || Directory.GetFiles(to, "vawg-*.json").Length < 2);) await Task.Delay(50);

        var (ours, nodes) = await evidence.BothAsync(data, to);
        Assert.Equal((0, 0), (ours.Code, nodes.Code));
        Assert.Equal(ours.Lines, nodes.Lines);
        Assert.DoesNotContain(ours.Lines, line => line.EndsWith("Checkpoints that agree: 1.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_verifier_in_Node_is_a_page_that_can_be_read() => Assert.InRange(File.ReadAllLines(Evidence.Verifier).Length, 1, 59);
}
