using MediatR;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.Data;
using SaferCity.Asb.Referrals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Asb.KnownElsewhere;

internal sealed class AskWhoIsMeantHandler(AsbDb db) : IRequestHandler<AskWhoIsMeant, PersonAskedAbout?>
{
    public async Task<PersonAskedAbout?> Handle(AskWhoIsMeant request, CancellationToken cancellationToken)
    {
        if (await db.Elsewhere.AskingAsync<ReferralId>(request.Asking, cancellationToken) is not { } asking) return null;
        var referral = await db.Referrals.FindOrRefuseAsync(asking.About, cancellationToken);
        return db.Elsewhere.Meant(asking, referral.Subject);
    }
}
