using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class HoldMeetingForm : AbstractValidator<HoldMeetingRequest>
{
    public HoldMeetingForm() => RuleForEach(r => r.Attendances).SetValidator(new AttendanceForm());
}

internal sealed class HoldMeetingHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<HoldMeetingRequest, HoldMeetingResponse>
{
    public async Task<HoldMeetingResponse> Handle(HoldMeetingRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), request.Etag, cancellationToken);
        var attended = request.Attendances.FromWire().ToList();
        for (var i = 0; i < attended.Count; i++) await db.MustBeRegisteredAsync(attended[i].Organisation, $"attendances[{i}].organisation_id", cancellationToken);

        meeting.Hold(attended, clock.Today());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
