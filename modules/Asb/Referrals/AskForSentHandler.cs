using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.Data;
using SaferCity.Practice.Sharings;

namespace SaferCity.Asb.Referrals;

internal sealed class AskForSentHandler(AsbDb db) : IRequestHandler<AskForSent, SentShare?>
{
    public async Task<SentShare?> Handle(AskForSent request, CancellationToken cancellationToken) =>
        db.Room.Caller.Is.SeesAll && await db.Referrals.AsNoTracking().FirstOrDefaultAsync(r => r.Sharings.Any(s => s.Share == request.Share), cancellationToken) is { } referral
            ? new(referral.Sharings.Single(s => s.Share == request.Share), referral.Id.Value, referral.Reference, $"The case {referral.Reference} was told to a service of the authority where the person lives.",
                "A service of the person’s home authority, which the case names", "Planning with the services that the person goes home to")
            : null;
}
