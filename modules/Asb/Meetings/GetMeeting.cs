using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Meetings;

internal sealed class GetMeetingHandler(AsbDb db) : IRequestHandler<GetMeetingRequest, GetMeetingResponse>
{
    public async Task<GetMeetingResponse> Handle(GetMeetingRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), cancellationToken);
        var name = await db.Organisations.NamesAsync(meeting.Required.Select(r => r.Organisation), cancellationToken);

        var answer = new GetMeetingResponse { Meeting = meeting.ToWire(name) };
        answer.History.AddRange((await db.HistoryOfAsync(meeting.Id, cancellationToken)).ToWire());
        return answer;
    }
}
