using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Referrals;

internal sealed class PutOnAgendaForm : AbstractValidator<PutOnAgendaRequest>
{
    public PutOnAgendaForm() => RuleFor(r => r.PanelId).MustBeAnId("Choose a panel");
}

internal sealed class PutOnAgendaHandler(PreventDb db, TimeProvider clock) : IRequestHandler<PutOnAgendaRequest, PutOnAgendaResponse>
{
    public async Task<PutOnAgendaResponse> Handle(PutOnAgendaRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var panel = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.PanelId), cancellationToken);

        referral.PutOnAgenda(panel, clock.Today());
        await InviteAsync(referral, panel, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }

    // The required partners of the panel need to know of its cases.
    private async Task InviteAsync(Referral referral, Meeting panel, CancellationToken cancellationToken)
    {
        var known = await db.ReferralGrants.Where(g => g.Record == referral.Id).Select(g => g.Party).ToListAsync(cancellationToken);
        db.AddRange(panel.Required.Select(partner => partner.Organisation.Value).Except(known)
            .Select(party => new Grant<ReferralId> { Record = referral.Id, Party = party, At = referral.ListedAt }));
    }
}
