using MediatR;
using SaferCity.Common.V1;
using SaferCity.Governance;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Boards;

/// <summary>A member or observer of a board sees what is published and what is of the own board (rules.md D5). The rest is not there for them, and no case is.</summary>
public sealed class OwnBoardSentences
{
    private static readonly Caller Member = RoomUnderTest.As(Partnership.Police, GovernancePermission.SeeOwnBoards);

    [Theory, OnBothEngines]
    public async Task Of_boards_and_meetings_only_those_are_there_on_which_the_own_organisation_sits(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var (own, other) = (await AppointedAsync(partnership, "Own Board"), await partnership.EstablishAsync("Other Board"));
        var (ours, theirs) = (await partnership.ScheduleAsync(own, "2021-11-29"), await partnership.ScheduleAsync(other, "2021-11-29"));

        Assert.Equal(["Own Board"], (await partnership.SendAsync(new ListBoardsRequest(), Member)).Boards.Select(board => board.Name));
        Assert.Equal("Own Board", (await partnership.SendAsync(new GetBoardRequest { BoardId = own.Id }, Member)).Board.Name);
        Assert.Equal("2021-11-29", (await partnership.SendAsync(new GetMeetingRequest { MeetingId = ours.Id }, Member)).Meeting.Date);
        Assert.Single((await partnership.SendAsync(new ListMeetingsRequest { BoardId = own.Id }, Member)).Meetings);
        await partnership.HoldAsync(await partnership.ScheduleAsync(own, "2021-09-27"));
        var held = (await partnership.SendAsync(new ListMeetingsRequest { BoardId = own.Id }, Member)).Meetings[^1];
        Assert.Equal("City of London Corporation", (await partnership.SendAsync(new GetMeetingRequest { MeetingId = held.Id }, Member)).OrganisationNames[Partnership.Corporation.ToString()]);
        await NotThereAsync(partnership, new GetBoardRequest { BoardId = other.Id }, new GetBoardRequest { BoardId = Partnership.New() });
        await NotThereAsync(partnership, new GetMeetingRequest { MeetingId = theirs.Id }, new GetMeetingRequest { MeetingId = Partnership.New() });
        Assert.Equal(await partnership.SendAsync(new ListMeetingsRequest { BoardId = Partnership.New() }, Member), await partnership.SendAsync(new ListMeetingsRequest { BoardId = other.Id }, Member));
    }

    [Theory, OnBothEngines]
    public async Task Of_papers_those_are_there_that_are_published_and_those_cleared_for_the_own_board(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var (ours, theirs) = (await PaperAsync(partnership, await AppointedAsync(partnership, "Own Board")), await PaperAsync(partnership, await partnership.EstablishAsync("Other Board")));
        Assert.Empty(await PapersAsync(partnership)); // drafts are the team's
        await NotThereAsync(partnership, ours);

        var (clearedOurs, clearedTheirs) = (await partnership.ClearAsync(ours), await partnership.ClearAsync(theirs));

        Assert.Equal([ours], await PapersAsync(partnership));
        Assert.Equal(PaperState.Cleared, (await partnership.SendAsync(new GetPaperRequest { PaperId = ours }, Member)).Paper.State);
        Assert.NotEmpty((await partnership.SendAsync(new DownloadPaperRequest { PaperId = ours }, Member)).Content);
        await NotThereAsync(partnership, theirs);

        await partnership.SendAsync(new PublishPaperRequest { RequestId = Partnership.New(), PaperId = theirs, Etag = clearedTheirs.Etag, SmallNumbersApproved = true }, Second);
        await partnership.SendAsync(new WithdrawPaperRequest { RequestId = Partnership.New(), PaperId = ours, Etag = clearedOurs.Etag, Reason = "Invented." });

        Assert.Equal([theirs], await PapersAsync(partnership));
        Assert.Equal(PaperState.Published, (await partnership.SendAsync(new GetPaperRequest { PaperId = theirs }, Member)).Paper.State);
        await NotThereAsync(partnership, ours);
    }

    [Theory, OnBothEngines]
    public async Task A_membership_holds_from_its_first_day_to_its_last(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        await AppointedAsync(partnership, "Later", from: "2021-11-16");
        var ended = await AppointedAsync(partnership, "Ended");
        await EndAsync(partnership, ended, "2021-11-14");
        var ending = await AppointedAsync(partnership, "Ending today");
        await EndAsync(partnership, ending, "2021-11-15");

        Assert.Equal(["Ending today"], (await partnership.SendAsync(new ListBoardsRequest(), Member)).Boards.Select(board => board.Name));
    }

    [Theory, OnBothEngines]
    public async Task Behind_a_figure_no_record_is_shown_and_that_there_may_be_some_is_said(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        partnership.Others.Hear(new(2021, 10, 4));
        var paper = await PaperAsync(partnership, await AppointedAsync(partnership, "Own Board"));
        await partnership.ClearAsync(paper);
        var part = (await partnership.PaperAsync(paper)).Paper.Headings.SelectMany(heading => heading.Parts).First(part => part.Paragraphs.Any(paragraph => paragraph.Runs.Any(run => run.FigureKey.Length > 0)));
        var figure = new GetFigureRequest { PaperId = paper, SectionKey = part.SectionKey, FigureKey = part.Paragraphs.SelectMany(paragraph => paragraph.Runs).First(run => run.FigureKey.Length > 0).FigureKey };

        var (shown, whole) = (await partnership.SendAsync(figure, Member), await partnership.SendAsync(figure));

        Assert.NotEmpty(whole.Records);
        Assert.Empty(shown.Records);
        Assert.True(shown.ThereMayBeOthers);
        Assert.Equal(whole.Value, shown.Value);
    }

    [Theory, OnBothEngines]
    public async Task How_a_paper_was_written_is_told_to_no_member_but_since_when_it_stands(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var paper = await PaperAsync(partnership, await AppointedAsync(partnership, "Own Board"));
        await partnership.ClearAsync(paper);

        Assert.Equal(["Cleared: what it says no longer changes."], (await partnership.SendAsync(new GetPaperRequest { PaperId = paper }, Member)).History.Select(line => line.Sentence));
        Assert.True((await partnership.PaperAsync(paper)).History.Count > 1);
    }

    [Fact]
    public async Task Nothing_else_of_the_room_is_open_and_nothing_is_due()
    {
        await using var partnership = await Partnership.OpenAsync(Kept.InSqlite);
        var board = await AppointedAsync(partnership, "Own Board");

        Assert.Empty((await partnership.SendAsync(new ListDueRequest(), Member)).Items);
        await Assert.ThrowsAsync<NotPermittedException>(() => partnership.SendAsync(new ListPromisesRequest(), Member));
        await Assert.ThrowsAsync<NotPermittedException>(() => partnership.SendAsync(new ListActivitiesRequest(), Member));
        await Assert.ThrowsAsync<NotPermittedException>(() => partnership.SendAsync(new ListOrganisationsRequest(), Member));
        await Assert.ThrowsAsync<NotPermittedException>(() => partnership.SendAsync(new ScheduleMeetingRequest { RequestId = Partnership.New(), BoardId = board.Id, Date = "2021-11-29" }, Member));
        await Assert.ThrowsAsync<NotPermittedException>(() => partnership.SendAsync(new ListBoardsRequest(), RoomUnderTest.As(Partnership.Police, GovernancePermission.Write)));
    }

    private static readonly Caller Second = Partnership.Officer with { Person = "officer:second" };

    private static async Task<Receipt> AppointedAsync(Partnership partnership, string name, string from = "2018-12-01")
    {
        var board = await partnership.EstablishAsync(name);
        return (await partnership.SendAsync(new AppointMemberRequest { RequestId = Partnership.New(), BoardId = board.Id, Etag = board.Etag, OrganisationId = Partnership.Police.ToString(), Role = "Commander", Capacity = MemberCapacity.Observer, From = from })).Receipt;
    }

    private static async Task EndAsync(Partnership partnership, Receipt board, string until) => await partnership.SendAsync(new EndMembershipRequest
    { RequestId = Partnership.New(), BoardId = board.Id, Etag = board.Etag, MembershipId = (await partnership.SendAsync(new GetBoardRequest { BoardId = board.Id })).Board.Members.Single().Id, Until = until });

    private static async Task<string> PaperAsync(Partnership partnership, Receipt board)
    {
        await partnership.HoldAsync(await partnership.ScheduleAsync(board, "2021-09-27"));
        return (await partnership.StartPaperAsync(await partnership.ScheduleAsync(board, "2021-11-29"), "2021-11-15", "2021-09-13")).Id;
    }

    private static async Task<IEnumerable<string>> PapersAsync(Partnership partnership) => (await partnership.SendAsync(new ListPapersRequest(), Member)).Papers.Select(paper => paper.Id);

    private static async Task NotThereAsync(Partnership partnership, string paper)
    {
        await NotThereAsync(partnership, new GetPaperRequest { PaperId = paper }, new GetPaperRequest { PaperId = Partnership.New() });
        await NotThereAsync(partnership, new DownloadPaperRequest { PaperId = paper }, new DownloadPaperRequest { PaperId = Partnership.New() });
        await NotThereAsync(partnership, new GetFigureRequest { PaperId = paper, SectionKey = "vawg.marac", FigureKey = "heard" }, new GetFigureRequest { PaperId = Partnership.New(), SectionKey = "vawg.marac", FigureKey = "heard" });
    }

    // The same words for what is hidden and for what never was.
    private static async Task NotThereAsync<TAnswer>(Partnership partnership, IRequest<TAnswer> hidden, IRequest<TAnswer> never) =>
        Assert.Equal((await Assert.ThrowsAsync<NotFoundException>(() => partnership.SendAsync(never, Member))).Message, (await Assert.ThrowsAsync<NotFoundException>(() => partnership.SendAsync(hidden, Member))).Message);
}
