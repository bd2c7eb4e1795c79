using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class GetMeetingHandler(GovernanceDb db, BoardsSeen seen) : IRequestHandler<GetMeetingRequest, GetMeetingResponse>
{
    public async Task<GetMeetingResponse> Handle(GetMeetingRequest request, CancellationToken cancellationToken)
    {
        var meeting = await seen.MeetingAsync(request.MeetingId, cancellationToken);
        var link = await db.BoardMeetings.FindAsync([meeting.Id], cancellationToken);
        var name = await db.NamesAsync([.. meeting.Required.Select(partner => partner.Organisation), .. meeting.Attendances.Select(line => line.Organisation)], cancellationToken);

        var answer = new GetMeetingResponse { Meeting = meeting.ToWire(name), BoardId = link!.BoardId.Value.ToString() };
        foreach (var organisation in meeting.Attendances.Select(line => line.Organisation)) answer.OrganisationNames[organisation.Value.ToString()] = name(organisation);
        answer.History.AddRange((await db.HistoryOfAsync(meeting.Id, cancellationToken)).ToWire());
        return answer;
    }
}
