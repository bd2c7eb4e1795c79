using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.Meetings;

internal sealed class DeferMeetingForm : AbstractValidator<DeferMeetingRequest>
{
    public DeferMeetingForm()
    {
        RuleFor(r => r.Date).MustBeADate("Enter the new day of the conference, like 2021-12-08");
        RuleFor(r => r.Date).MustHaveDeadlines(ConferenceClocks.Keys);
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the conference is deferred");
    }
}

internal sealed class DeferMeetingHandler(VawgDb db) : IRequestHandler<DeferMeetingRequest, DeferMeetingResponse>
{
    public async Task<DeferMeetingResponse> Handle(DeferMeetingRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), request.Etag, cancellationToken);

        meeting.DeferTo(Dates.Date(request.Date), request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
