using SaferCity.Kernel.Journal;
using SaferCity.Practice.Meetings;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.Data;

namespace SaferCity.Tests.Vawg.Disposals;

/// <summary>A pack of a meeting tells of several cases, each of which may be erased or under a legal hold.</summary>
public sealed class PackSentences
{
    [Theory, OnBothEngines]
    public async Task Why_a_pack_was_taken_stays_in_the_journal_until_the_last_of_its_cases_is_erased(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (first, last) = (await marac.SubmitAsync("Alpha"), await marac.SubmitAsync("Bravo"));
        await marac.HoldAsync(last.Id, true);
        await marac.Room.InDbAsync<VawgDb, int>(async db =>
        {
            await db.AppendAsync(new MeetingPackMade(MeetingId.Of(Guid.NewGuid()), new(2021, 12, 16), [Of(first.Id), Of(last.Id)]), CancellationToken.None, "Invented purpose.");
            await db.AppendAsync(new RecordRead(Of(first.Id), "GetReferralRequest"), CancellationToken.None, "Invented words about the first.");
            return 0;
        });

        await marac.EraseAsync(first.Id);
        Assert.Equal("Invented purpose.", await marac.OneAsync("select content from {0}journal_texts t join {0}journal j on j.number = t.number where j.fact = 'vawg.meeting_pack_made.v1'"));
        Assert.Equal("0", await marac.OneAsync("select count(*) from {0}journal_texts where content like '%about the first%'"));
        await marac.HoldAsync(last.Id, false);
        await marac.EraseAsync(last.Id);

        Assert.Equal("0", await marac.OneAsync("select count(*) from {0}journal_texts"));
    }

    private static RecordId Of(string id) => RecordId.Of(Guid.Parse(id));
}
