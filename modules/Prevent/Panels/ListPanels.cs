using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Panels;

internal sealed class ListPanelsHandler(PreventDb db) : IRequestHandler<ListPanelsRequest, ListPanelsResponse>
{
    public async Task<ListPanelsResponse> Handle(ListPanelsRequest request, CancellationToken cancellationToken)
    {
        var (page, next) = await db.Meetings.AsNoTracking().PageAsync(request.PageSize, request.PageToken, cancellationToken);
        var name = await db.Organisations.NamesAsync(page.SelectMany(m => m.Required).Select(r => r.Organisation), cancellationToken);

        var answer = new ListPanelsResponse { NextPageToken = next };
        answer.Panels.AddRange(page.Select(meeting => meeting.ToWire(name)));
        return answer;
    }
}
