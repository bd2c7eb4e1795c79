using SaferCity.Common.V1;
using SaferCity.Governance;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Papers;

public sealed partial class PapersEndToEnd
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
    public async Task Who_cleared_a_paper_does_not_publish_it_by_whatever_system_and_somebody_else_does(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var draft = await partnership.StartPaperAsync(await NovemberAsync(partnership), "2021-11-15", "2021-09-13");
        var cleared = await partnership.ClearAsync(draft.Id);
        PublishPaperRequest publish = new() { RequestId = Partnership.New(), PaperId = cleared.Id, Etag = cleared.Etag, SmallNumbersApproved = true };
        var who = Partnership.Officer;

        await Refusing.With("governance.publish_second_person", () => partnership.SendAsync(publish));
        await Refusing.With("governance.publish_second_person", () => partnership.SendAsync(publish, who with { System = "another-system" }));
        Assert.Equal(PaperState.Cleared, (await partnership.PaperAsync(cleared.Id)).Paper.State);

        await partnership.SendAsync(publish, who with { Person = "officer:second" });
        Assert.Equal(PaperState.Published, (await partnership.PaperAsync(cleared.Id)).Paper.State);
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
        var history = (await partnership.PaperAsync(draft.Id)).History;
        Assert.Equal(["Started, for the days after 13 September 2021 up to 15 November 2021.", "Taken away as a Word document, while it was a draft."], history.Select(entry => entry.Sentence));
        Assert.Equal(partnership.Room.Caller.Person, history[^1].Actor);
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

    private static string Text(Paper paper, int paragraph) => string.Concat(paper.Headings.SelectMany(heading => heading.Parts).SelectMany(part => part.Paragraphs).ElementAt(paragraph).Runs.Select(run => run.Text));
}
