using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class DeferMeetingForm : AbstractValidator<DeferMeetingRequest>
{
    public DeferMeetingForm()
    {
        RuleFor(r => r.To).MustBeADate("Enter the new day of the meeting, like 2021-11-29");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the meeting is deferred");
    }
}

internal sealed class DeferMeetingHandler(GovernanceDb db) : IRequestHandler<DeferMeetingRequest, DeferMeetingResponse>
{
    public async Task<DeferMeetingResponse> Handle(DeferMeetingRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), request.Etag, cancellationToken);

        meeting.DeferTo(Dates.Date(request.To), request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
