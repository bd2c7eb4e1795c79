using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Paging;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class ListBoardsHandler(GovernanceDb db, BoardsSeen seen, TimeProvider clock) : IRequestHandler<ListBoardsRequest, ListBoardsResponse>
{
    public async Task<ListBoardsResponse> Handle(ListBoardsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (after, _) = ListToken.Read(request.PageToken);
        var page = await seen.Boards().AsNoTracking().Where(b => b.NameKey.CompareTo(after) > 0).OrderBy(b => b.NameKey).Take(size + 1).ToListAsync(cancellationToken);
        var next = await NextMeetingsAsync([.. page.Select(b => b.Id)], cancellationToken);

        var answer = new ListBoardsResponse { NextPageToken = page.Count > size ? new ListToken(page[size - 1].NameKey, page[size - 1].Id.Value).ToString() : "" };
        foreach (var board in page.Take(size))
        {
            var summary = board.Adapt<BoardSummary>(GovernanceMaps.Config);
            summary.CurrentMembers = board.Members.Count(member => member.Sits(clock.Today()));
            summary.NextMeetingOn = next.TryGetValue(board.Id, out var day) ? day.Text() : "";
            answer.Boards.Add(summary);
        }
        return answer;
    }

    private async Task<Dictionary<BoardId, DateOnly>> NextMeetingsAsync(List<BoardId> boards, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return await (from link in db.BoardMeetings
                      join meeting in db.Meetings on link.MeetingId equals meeting.Id
                      where boards.Contains(link.BoardId) && meeting.State == MeetingState.Scheduled && meeting.Date >= today
                      group meeting.Date by link.BoardId into dates
                      select new { dates.Key, Next = dates.Min() }).ToDictionaryAsync(board => board.Key, board => board.Next, cancellationToken);
    }
}
