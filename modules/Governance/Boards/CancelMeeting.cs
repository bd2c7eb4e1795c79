using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class CancelMeetingForm : AbstractValidator<CancelMeetingRequest>
{
    public CancelMeetingForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the meeting is cancelled");
}

internal sealed class CancelMeetingHandler(GovernanceDb db) : IRequestHandler<CancelMeetingRequest, CancelMeetingResponse>
{
    public async Task<CancelMeetingResponse> Handle(CancelMeetingRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), request.Etag, cancellationToken);
        BoardRefusals.PapersWait.When(await db.Papers.AnyAsync(p => p.MeetingId == meeting.Id && p.State != Papers.PaperState.Withdrawn, cancellationToken));

        meeting.Cancel(request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
