using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Boards;

public sealed class BoardsAndTheirMembers
{
    [Theory, OnBothEngines]
    public async Task A_board_keeps_who_sat_when_and_to_whom_it_reports(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var board = await partnership.EstablishAsync("Drugs Working Group");
        var scp = await partnership.EstablishAsync();
        board = (await partnership.SendAsync(new ReportToBoardRequest { RequestId = Partnership.New(), BoardId = board.Id, Etag = board.Etag, ToBoardId = scp.Id, From = "2018-12-01" })).Receipt;
        board = (await partnership.SendAsync(Appointment(board))).Receipt;
        await Refusing.With("governance.sits_already", () => partnership.SendAsync(Appointment(board)));
        var member = (await partnership.SendAsync(new GetBoardRequest { BoardId = board.Id })).Board.Members.Single();
        board = (await partnership.SendAsync(new EndMembershipRequest { RequestId = Partnership.New(), BoardId = board.Id, Etag = board.Etag, MembershipId = member.Id, Until = "2021-03-31" })).Receipt;
        await partnership.SendAsync(Appointment(board));

        var shown = (await partnership.SendAsync(new GetBoardRequest { BoardId = board.Id })).Board;

        Assert.Equal(["2021-03-31", ""], shown.Members.Select(sat => sat.Until));
        Assert.Equal("City of London Police", shown.Members[0].OrganisationName);
        Assert.Equal("Safer City Partnership Strategy Board", shown.ReportsTo.Single().BoardName);
        Assert.Equal(1, (await partnership.SendAsync(new ListBoardsRequest())).Boards.Single(listed => listed.Id == board.Id).CurrentMembers);
    }

    [Theory, OnBothEngines]
    public async Task Boards_are_listed_by_name_a_page_at_a_time_with_their_next_meeting(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        foreach (var name in new[] { "Charlie", "alpha", "Bravo" }) await partnership.EstablishAsync(name);
        var alpha = (await partnership.SendAsync(new ListBoardsRequest())).Boards[0];
        await partnership.ScheduleAsync(new Receipt { Id = alpha.Id }, "2021-12-20");
        await partnership.ScheduleAsync(new Receipt { Id = alpha.Id }, "2021-11-29");

        var first = await partnership.SendAsync(new ListBoardsRequest { PageSize = 2 });
        var second = await partnership.SendAsync(new ListBoardsRequest { PageSize = 2, PageToken = first.NextPageToken });

        Assert.Equal(["alpha", "Bravo", "Charlie"], first.Boards.Concat(second.Boards).Select(board => board.Name));
        Assert.Equal("2021-11-29", first.Boards[0].NextMeetingOn);
        Assert.Equal("", second.NextPageToken);
    }

    [Theory, OnBothEngines]
    public async Task A_meeting_is_deferred_with_its_reason_and_keeps_its_original_day(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var board = await partnership.EstablishAsync();
        var meeting = await partnership.ScheduleAsync(board, "2021-11-22");
        meeting = (await partnership.SendAsync(new DeferMeetingRequest { RequestId = Partnership.New(), MeetingId = meeting.Id, Etag = meeting.Etag, To = "2021-11-29", Reason = "The chair is away." })).Receipt;

        var shown = (await partnership.SendAsync(new GetMeetingRequest { MeetingId = meeting.Id })).Meeting;

        Assert.Equal(("2021-11-29", "2021-11-22"), (shown.Date, shown.OriginalDate));
        Assert.Equal("2021-11-29", (await partnership.SendAsync(new ListMeetingsRequest { BoardId = board.Id })).Meetings.Single().Date);
        await Assert.ThrowsAsync<StaleException>(() => partnership.SendAsync(new CancelMeetingRequest { RequestId = Partnership.New(), MeetingId = meeting.Id, Etag = "1", Reason = "Invented." }));
    }

    private static AppointMemberRequest Appointment(Receipt board) => new()
    { RequestId = Partnership.New(), BoardId = board.Id, Etag = board.Etag, OrganisationId = Partnership.Police.ToString(), Role = "Commander", Capacity = MemberCapacity.Chair, From = "2018-12-01" };
}
