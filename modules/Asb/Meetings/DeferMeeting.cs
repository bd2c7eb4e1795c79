using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Meetings;

internal sealed class DeferMeetingForm : AbstractValidator<DeferMeetingRequest>
{
    public DeferMeetingForm()
    {
        RuleFor(r => r.Date).MustBeADate("Enter the new day of the meeting, like 2021-12-08");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the meeting is deferred");
    }
}

internal sealed class DeferMeetingHandler(AsbDb db) : IRequestHandler<DeferMeetingRequest, DeferMeetingResponse>
{
    public async Task<DeferMeetingResponse> Handle(DeferMeetingRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), request.Etag, cancellationToken);

        meeting.DeferTo(Dates.Date(request.Date), request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
