using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.Referrals;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.Meetings;

internal sealed class CancelMeetingForm : AbstractValidator<CancelMeetingRequest>
{
    public CancelMeetingForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the conference is cancelled");
}

internal sealed class CancelMeetingHandler(VawgDb db) : IRequestHandler<CancelMeetingRequest, CancelMeetingResponse>
{
    public async Task<CancelMeetingResponse> Handle(CancelMeetingRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), request.Etag, cancellationToken);
        // Of the cases that the caller sees: one that is hidden from them must not show here, and waits for the others to list it anew.
        ConferenceRefusals.CasesListed.When(await db.Referrals.AnyAsync(r => r.MeetingId == meeting.Id, cancellationToken));

        meeting.Cancel(request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
