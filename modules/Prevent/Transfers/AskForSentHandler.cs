using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Practice.Sharings;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.Data;

namespace SaferCity.Prevent.Transfers;

internal sealed class AskForSentHandler(PreventDb db) : IRequestHandler<AskForSent, SentShare?>
{
    public async Task<SentShare?> Handle(AskForSent request, CancellationToken cancellationToken) =>
        db.Room.Caller.Is.SeesAll && await db.Referrals.AsNoTracking().FirstOrDefaultAsync(r => r.Sharings.Any(s => s.Share == request.Share), cancellationToken) is { } referral
            ? new(referral.Sharings.Single(s => s.Share == request.Share), referral.Id.Value, referral.Reference, $"The case {referral.Reference}, as it stands there.", "The police force and the authority of the person’s new area, which the case names",
                "The force and the authority where the person lives are asked to take the case")
            : null;
}
