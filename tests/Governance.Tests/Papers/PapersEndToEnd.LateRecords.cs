using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Papers;

/// <summary>What arrives after a paper was composed or cleared.</summary>
public sealed partial class PapersEndToEnd
{
    [Theory, OnBothEngines]
    public async Task A_record_that_arrives_late_is_offered_taken_or_left_and_counted_once(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        for (var day = 1; day <= 6; day++) partnership.Others.Hear(new(2021, 10, day));
        var november = await NovemberAsync(partnership);
        var draft = await partnership.StartPaperAsync(november, "2021-11-15", "2021-09-13");
        var (seventh, eighth) = (partnership.Others.Hear(new(2021, 10, 7)), partnership.Others.Hear(new(2021, 10, 8)));

        var offer = Assert.Single((await partnership.SendAsync(new ListLateRecordsRequest { PaperId = draft.Id })).Offers);
        Assert.Equal((6, 8), (offer.Value, offer.WouldBe));
        draft = await DecideAsync(partnership, draft, seventh.Id, LateRecordDecision.TakeNow);
        draft = await DecideAsync(partnership, draft, eighth.Id, LateRecordDecision.LeaveForNext);
        Assert.Equal("Since the September SCP meeting, seven cases have been heard at MARAC.", Text((await partnership.PaperAsync(draft.Id)).Paper, 0));
        Assert.Empty((await partnership.SendAsync(new ListLateRecordsRequest { PaperId = draft.Id })).Offers);

        await partnership.ClearAsync(draft.Id);
        partnership.Others.Hear(new(2021, 11, 1)); // after clearance
        Assert.Equal("Since the September SCP meeting, seven cases have been heard at MARAC.", Text((await partnership.PaperAsync(draft.Id)).Paper, 0));

        partnership.Room.Clock.MoveTo(new(2022, 2, 14));
        partnership.Others.Hear(new(2022, 1, 12));
        var board = (await partnership.SendAsync(new GetMeetingRequest { MeetingId = november.Id })).BoardId;
        var next = await partnership.StartPaperAsync(await partnership.ScheduleAsync(new Receipt { Id = board }, "2022-02-28"), "2022-02-14");
        Assert.Equal("2021-11-15", (await partnership.PaperAsync(next.Id)).Paper.After);
        Assert.Contains("three cases have been heard", Text((await partnership.PaperAsync(next.Id)).Paper, 0), StringComparison.Ordinal);
        await partnership.ClearAsync(next.Id);

        partnership.Room.Clock.MoveTo(new(2022, 5, 16));
        var third = await partnership.StartPaperAsync(await partnership.ScheduleAsync(new Receipt { Id = board }, "2022-05-30"), "2022-05-16");
        Assert.Contains("no cases have been heard", Text((await partnership.PaperAsync(third.Id)).Paper, 0), StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task A_record_that_is_late_in_one_figure_is_neither_counted_again_nor_left_out_in_another(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var november = await NovemberAsync(partnership);
        var received = new SaferCity.Practice.Papers.FigureRecord("referral", Guid.CreateVersion7(), "VAWG-2021-0001");
        partnership.Others.Received.Add((received, new(2021, 10, 1)));
        var draft = await partnership.StartPaperAsync(november, "2021-11-15", "2021-09-13");
        partnership.Others.Cases.Add((received, new(2021, 11, 9))); // heard, and recorded late

        draft = await DecideAsync(partnership, draft, received.Id, LateRecordDecision.LeaveForNext);
        draft = (await partnership.SendAsync(new RecomposePaperRequest { RequestId = Partnership.New(), PaperId = draft.Id, Etag = draft.Etag })).Receipt;
        Assert.Equal(("no", "one"), await HeardAndReceivedAsync(partnership, draft));
        await Refusing.With("governance.record_left", () => DecideAsync(partnership, draft, received.Id, LateRecordDecision.LeaveForNext));
        await partnership.ClearAsync(draft.Id);

        partnership.Room.Clock.MoveTo(new(2022, 2, 14));
        var board = (await partnership.SendAsync(new GetMeetingRequest { MeetingId = november.Id })).BoardId;
        var next = await partnership.StartPaperAsync(await partnership.ScheduleAsync(new Receipt { Id = board }, "2022-02-28"), "2022-02-14");
        Assert.Equal(("one", "no"), await HeardAndReceivedAsync(partnership, next));
    }

    private static async Task<(string Heard, string Received)> HeardAndReceivedAsync(Partnership partnership, Receipt paper)
    {
        async Task<string> InWordsAsync(string key) => (await partnership.SendAsync(new GetFigureRequest { PaperId = paper.Id, SectionKey = "vawg.marac", FigureKey = key })).InWords;
        return (await InWordsAsync("cases_heard"), await InWordsAsync("received"));
    }

    [Theory, OnBothEngines]
    public async Task A_late_record_is_named_only_to_who_may_see_it_and_may_be_decided_on_all_the_same(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var draft = await partnership.StartPaperAsync(await NovemberAsync(partnership), "2021-11-15", "2021-09-13");
        var (mine, hidden) = (partnership.Others.Hear(new(2021, 10, 7)), partnership.Others.Hear(new(2021, 10, 8)));
        partnership.Others.MaySee = id => id == mine.Id;

        var offer = Assert.Single((await partnership.SendAsync(new ListLateRecordsRequest { PaperId = draft.Id })).Offers);

        Assert.Equal([mine.Reference, ""], offer.Arrived.Select(record => record.Reference));
        await DecideAsync(partnership, draft, hidden.Id, LateRecordDecision.TakeNow);
    }

    [Theory, OnBothEngines]
    public async Task A_record_left_for_the_next_paper_may_still_be_taken_and_one_that_changes_nothing_may_not(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var draft = await partnership.StartPaperAsync(await NovemberAsync(partnership), "2021-11-15", "2021-09-13");
        var late = partnership.Others.Hear(new(2021, 10, 7));

        draft = await DecideAsync(partnership, draft, late.Id, LateRecordDecision.LeaveForNext);
        draft = await DecideAsync(partnership, draft, late.Id, LateRecordDecision.TakeNow);

        Assert.Contains("one cases have been heard", Text((await partnership.PaperAsync(draft.Id)).Paper, 0), StringComparison.Ordinal);
        await Refusing.With("governance.record_not_late", () => DecideAsync(partnership, draft, Guid.NewGuid(), LateRecordDecision.TakeNow));
    }

    private static async Task<Receipt> DecideAsync(Partnership partnership, Receipt draft, Guid record, LateRecordDecision decision) =>
        (await partnership.SendAsync(new DecideLateRecordRequest { RequestId = Partnership.New(), PaperId = draft.Id, Etag = draft.Etag, RecordId = record.ToString(), Decision = decision })).Receipt;
}
