using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Practice.Sharings;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.Data;

namespace SaferCity.Vawg.OtherAreas;

internal sealed class AskForSentHandler(VawgDb db) : IRequestHandler<AskForSent, SentShare?>
{
    public async Task<SentShare?> Handle(AskForSent request, CancellationToken cancellationToken)
    {
        if (!db.Room.Caller.Is.SeesAll) return null;
        if (await db.SentCases.AsNoTracking().FirstOrDefaultAsync(s => s.Sharing!.Share == request.Share, cancellationToken) is { } sent)
            return new(sent.Sharing!, sent.Id.Value, sent.Reference, $"The case {sent.Reference}, as it stands there.", "The MARAC of the victim’s home area, which the case names",
                sent.Kind is SentCaseKind.MaracToMarac ? "The home MARAC applies its own threshold to an incident here" : "The MARAC of the victim’s home area hears the case");
        if (await db.Referrals.AsNoTracking().FirstOrDefaultAsync(r => r.TransferSharing!.Share == request.Share, cancellationToken) is { } referral)
            return new(referral.TransferSharing!, referral.Id.Value, referral.Reference, $"The case {referral.Reference}, as it stands there.", "The MARAC of the victim’s new area, which the case names",
                "The victim moved: the MARAC of the new area takes the case");
        return null;
    }
}
