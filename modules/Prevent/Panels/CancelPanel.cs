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
        await using var all = db.ForRules("no case is left on a cancelled agenda");
        PanelRefusals.CasesListed.When(await all.Referrals.AnyAsync(r => r.PanelId == meeting.Id && (r.State == Referrals.ReferralState.Listed || r.State == Referrals.ReferralState.Adopted), cancellationToken));

        meeting.Cancel(request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
