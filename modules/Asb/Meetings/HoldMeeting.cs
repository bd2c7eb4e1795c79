using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Meetings;

internal sealed class HoldMeetingForm : AbstractValidator<HoldMeetingRequest>
{
    public HoldMeetingForm() => RuleForEach(r => r.Attendances).SetValidator(new AttendanceForm());
}

internal sealed class HoldMeetingHandler(AsbDb db, TimeProvider clock) : IRequestHandler<HoldMeetingRequest, HoldMeetingResponse>
{
    public async Task<HoldMeetingResponse> Handle(HoldMeetingRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), request.Etag, cancellationToken);
        var attended = request.Attendances.FromWire().ToList();
        await db.Organisations.MustBeRegisteredAsync(attended.Select((line, i) => (line.Organisation, $"attendances[{i}].organisation_id")), cancellationToken);

        meeting.Hold(attended, clock.Today());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
