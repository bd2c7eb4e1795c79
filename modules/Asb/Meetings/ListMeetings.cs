using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Meetings;

internal sealed class ListMeetingsHandler(AsbDb db) : IRequestHandler<ListMeetingsRequest, ListMeetingsResponse>
{
    public async Task<ListMeetingsResponse> Handle(ListMeetingsRequest request, CancellationToken cancellationToken)
    {
        var (page, next) = await db.Meetings.AsNoTracking().PageAsync(request.PageSize, request.PageToken, cancellationToken);
        var name = await db.Organisations.NamesAsync(page.SelectMany(m => m.Required).Select(r => r.Organisation), cancellationToken);

        var answer = new ListMeetingsResponse { NextPageToken = next };
        answer.Meetings.AddRange(page.Select(meeting => meeting.ToWire(name)));
        return answer;
    }
}
