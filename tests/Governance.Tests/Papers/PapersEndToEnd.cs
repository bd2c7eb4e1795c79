using SaferCity.Common.V1;
using SaferCity.Governance;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Papers;

public sealed class PapersEndToEnd
{
    [Theory, OnBothEngines]
    public async Task A_paper_reports_from_the_last_papers_day_to_its_own_and_names_the_last_meeting_held(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var november = await NovemberAsync(partnership);
        partnership.Others.Hear(new(2021, 9, 29));
        partnership.Others.Hear(new(2021, 11, 16));

        var paper = (await partnership.PaperAsync((await partnership.StartPaperAsync(november, "2021-11-15", "2021-09-13")).Id)).Paper;

        Assert.Equal(("2021-09-13", "2021-11-15", "2021-11-29"), (paper.After, paper.AsAt, paper.MeetingOn));
        Assert.Equal("Since the September SCP meeting, one cases have been heard at MARAC.", Text(paper, 0));
        Assert.Equal("Ready; its owner has not confirmed it", paper.Headings[0].Parts[0].Standing);
        Assert.Contains($"href=\"{paper.Id}/figures/vawg.marac/cases_heard\"", paper.Html, StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task Every_figure_equals_its_list(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        for (var day = 1; day <= 6; day++) partnership.Others.Hear(new(2021, 10, day));
        var paper = (await partnership.PaperAsync((await partnership.StartPaperAsync(await NovemberAsync(partnership), "2021-11-15", "2021-09-13")).Id)).Paper;

        foreach (var part in paper.Headings.SelectMany(heading => heading.Parts))
            foreach (var run in part.Paragraphs.SelectMany(paragraph => paragraph.Runs).Where(run => run.FigureKey.Length > 0))
            {
                var figure = await partnership.SendAsync(new GetFigureRequest { PaperId = paper.Id, SectionKey = part.SectionKey, FigureKey = run.FigureKey });
                Assert.Equal((figure.InWords, figure.Value), (run.Text, figure.Records.Sum(record => record.Amount)));
            }
    }

    [Theory, OnBothEngines]
    public async Task Who_opens_a_figure_sees_what_is_theirs_to_see_and_is_told_of_the_rest(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var mine = partnership.Others.Hear(new(2021, 10, 1));
        partnership.Others.Hear(new(2021, 10, 2));
        var paper = await partnership.StartPaperAsync(await NovemberAsync(partnership), "2021-11-15", "2021-09-13");
        await partnership.SendAsync(new ConfirmSectionRequest { RequestId = Partnership.New(), PaperId = paper.Id, Etag = paper.Etag, SectionKey = "vawg.marac", Role = "MARAC coordinator" });
        partnership.Others.MaySee = id => id == mine.Id;

        var figure = await partnership.SendAsync(new GetFigureRequest { PaperId = paper.Id, SectionKey = "vawg.marac", FigureKey = "cases_heard" });

        Assert.Equal("2, confirmed by the MARAC coordinator on 15 November 2021 at 12:00.", figure.Sentence);
        Assert.Equal(mine.Reference, Assert.Single(figure.Records).Reference);
        Assert.True(figure.ThereMayBeOthers);
    }

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

    [Theory, OnBothEngines]
    public async Task A_section_that_changes_must_be_confirmed_again(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var draft = await partnership.StartPaperAsync(await NovemberAsync(partnership), "2021-11-15", "2021-09-13");
        draft = (await partnership.SendAsync(new ConfirmSectionRequest { RequestId = Partnership.New(), PaperId = draft.Id, Etag = draft.Etag, SectionKey = "vawg.marac", Role = "MARAC coordinator" })).Receipt;
        draft = (await partnership.SendAsync(new RecomposePaperRequest { RequestId = Partnership.New(), PaperId = draft.Id, Etag = draft.Etag })).Receipt;
        Assert.Equal("MARAC coordinator", (await partnership.PaperAsync(draft.Id)).Paper.Headings[0].Parts[0].ConfirmedBy);

        partnership.Others.Hear(new(2021, 10, 7));
        draft = (await partnership.SendAsync(new RecomposePaperRequest { RequestId = Partnership.New(), PaperId = draft.Id, Etag = draft.Etag })).Receipt;

        Assert.Equal("", (await partnership.PaperAsync(draft.Id)).Paper.Headings[0].Parts[0].ConfirmedBy);
        await Refusing.With("governance.sections_unconfirmed", () => partnership.SendAsync(new ClearPaperRequest { RequestId = Partnership.New(), PaperId = draft.Id, Etag = draft.Etag }));
    }

    [Theory, OnBothEngines]
    public async Task What_was_promised_last_time_must_be_answered_before_clearance(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var november = await NovemberAsync(partnership);
        var board = (await partnership.SendAsync(new GetMeetingRequest { MeetingId = november.Id })).BoardId;
        var promise = (await partnership.SendAsync(new MakePromiseRequest { RequestId = Partnership.New(), BoardId = board, Text = "An update on the case.", MadeOn = "2021-09-27", DueOn = "2021-11-29" })).Receipt;
        var draft = await partnership.StartPaperAsync(november, "2021-11-15", "2021-09-13");

        Assert.Equal(["Promised on 27 September 2021: An update on the case."], (await partnership.PaperAsync(draft.Id)).Paper.UnansweredPromises);
        await Refusing.With("governance.promises_unanswered", () => partnership.ClearAsync(draft.Id));
        await partnership.SendAsync(new AnswerPromiseRequest { RequestId = Partnership.New(), PromiseId = promise.Id, Etag = promise.Etag, Answer = "It was heard.", On = "2021-11-15" });
        await partnership.ClearAsync(draft.Id);

        Assert.Equal(PaperState.Cleared, (await partnership.PaperAsync(draft.Id)).Paper.State);
    }

    [Theory, OnBothEngines]
    public async Task A_paper_downloads_as_a_word_document_and_tells_its_history(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var draft = await partnership.StartPaperAsync(await NovemberAsync(partnership), "2021-11-15", "2021-09-13");

        var file = await partnership.SendAsync(new DownloadPaperRequest { PaperId = draft.Id });

        Assert.Equal("community-safety-team-update-2021-11-29.docx", file.FileName);
        Assert.Equal("PK"u8.ToArray(), file.Content.Span[..2].ToArray());
        Assert.Equal("Started, for the days after 13 September 2021 up to 15 November 2021.", Assert.Single((await partnership.PaperAsync(draft.Id)).History).Sentence);
    }

    [Theory, OnBothEngines]
    public async Task One_paper_to_a_board_is_written_at_a_time(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var november = await NovemberAsync(partnership);
        var draft = await partnership.StartPaperAsync(november, "2021-11-15", "2021-09-13");

        await Refusing.With("governance.draft_first", () => partnership.StartPaperAsync(november, "2021-11-15", "2021-09-13"));
        await partnership.SendAsync(new WithdrawPaperRequest { RequestId = Partnership.New(), PaperId = draft.Id, Etag = draft.Etag, Reason = "Started for the wrong day." });
        Assert.NotEmpty((await partnership.StartPaperAsync(november, "2021-11-15", "2021-09-13")).Id);
    }

    [Theory, OnBothEngines]
    public async Task Without_the_permission_to_write_nobody_starts_a_paper(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var november = await NovemberAsync(partnership);
        partnership.Room.Caller = RoomUnderTest.As(Partnership.Police, GovernancePermission.Read);

        await Assert.ThrowsAsync<NotPermittedException>(() => partnership.StartPaperAsync(november, "2021-11-15", "2021-09-13"));
    }

    private static async Task<Receipt> NovemberAsync(Partnership partnership)
    {
        var board = await partnership.EstablishAsync();
        await partnership.HoldAsync(await partnership.ScheduleAsync(board, "2021-09-27"));
        return await partnership.ScheduleAsync(board, "2021-11-29");
    }

    private static async Task<Receipt> DecideAsync(Partnership partnership, Receipt draft, Guid record, LateRecordDecision decision) =>
        (await partnership.SendAsync(new DecideLateRecordRequest { RequestId = Partnership.New(), PaperId = draft.Id, Etag = draft.Etag, RecordId = record.ToString(), Decision = decision })).Receipt;

    private static string Text(Paper paper, int paragraph) => string.Concat(paper.Headings.SelectMany(heading => heading.Parts).SelectMany(part => part.Paragraphs).ElementAt(paragraph).Runs.Select(run => run.Text));
}
