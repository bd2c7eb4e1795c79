using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Panels;

internal sealed class CancelPanelForm : AbstractValidator<CancelPanelRequest>
{
    public CancelPanelForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the panel is cancelled");
}

internal sealed class CancelPanelHandler(PreventDb db) : IRequestHandler<CancelPanelRequest, CancelPanelResponse>
{
    public async Task<CancelPanelResponse> Handle(CancelPanelRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.PanelId), request.Etag, cancellationToken);
        // Of the cases that the caller sees: one that is hidden from them must not show here, and waits for the others to put it on another agenda.
        PanelRefusals.CasesListed.When(await db.Referrals.AnyAsync(r => r.PanelId == meeting.Id && (r.State == Referrals.ReferralState.Listed || r.State == Referrals.ReferralState.Adopted), cancellationToken));

        meeting.Cancel(request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
