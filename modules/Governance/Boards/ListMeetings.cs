using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class ListMeetingsHandler(GovernanceDb db, BoardsSeen seen) : IRequestHandler<ListMeetingsRequest, ListMeetingsResponse>
{
    public async Task<ListMeetingsResponse> Handle(ListMeetingsRequest request, CancellationToken cancellationToken)
    {
        var board = Ids.Parse<BoardId>(request.BoardId) ?? throw FormProblem.In("board_id", "Choose the board");
        var (page, next) = await seen.Meetings().AsNoTracking().Where(m => db.BoardMeetings.Any(link => link.MeetingId == m.Id && link.BoardId == board))
            .PageAsync(request.PageSize, request.PageToken, cancellationToken);
        var name = await db.NamesAsync(page.SelectMany(meeting => meeting.Required).Select(partner => partner.Organisation), cancellationToken);

        var answer = new ListMeetingsResponse { NextPageToken = next };
        answer.Meetings.AddRange(page.Select(meeting => meeting.ToWire(name)));
        return answer;
    }
}
