using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.Referrals;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Meetings;

internal sealed class CancelMeetingForm : AbstractValidator<CancelMeetingRequest>
{
    public CancelMeetingForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the meeting is cancelled");
}

internal sealed class CancelMeetingHandler(AsbDb db) : IRequestHandler<CancelMeetingRequest, CancelMeetingResponse>
{
    public async Task<CancelMeetingResponse> Handle(CancelMeetingRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), request.Etag, cancellationToken);
        // Of the cases that the caller sees: one that is hidden from them must not show here, and waits for the others to list it anew.
        CcmRefusals.CasesListed.When(await db.Referrals.AnyAsync(r => r.MeetingId == meeting.Id, cancellationToken));

        meeting.Cancel(request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
