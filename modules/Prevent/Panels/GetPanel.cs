using MediatR;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Panels;

internal sealed class GetPanelHandler(PreventDb db) : IRequestHandler<GetPanelRequest, GetPanelResponse>
{
    public async Task<GetPanelResponse> Handle(GetPanelRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.PanelId), cancellationToken);
        var name = await db.Organisations.NamesAsync(meeting.Required.Select(r => r.Organisation), cancellationToken);

        var answer = new GetPanelResponse { Panel = meeting.ToWire(name) };
        answer.History.AddRange((await db.HistoryOfAsync(meeting.Id, cancellationToken)).ToWire());
        answer.ChairRole = (await db.PanelChairs.FindAsync([meeting.Id], cancellationToken))?.Role ?? "";
        return answer;
    }
}
