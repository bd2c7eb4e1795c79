using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.KnownElsewhere;

internal sealed class AskWhoIsMeantHandler(PreventDb db) : IRequestHandler<AskWhoIsMeant, PersonAskedAbout?>
{
    public async Task<PersonAskedAbout?> Handle(AskWhoIsMeant request, CancellationToken cancellationToken)
    {
        if (await db.Elsewhere.AskingAsync<ReferralId>(request.Asking, cancellationToken) is not { } asking) return null;
        var referral = await db.Referrals.FindOrRefuseAsync(asking.About, cancellationToken);
        return db.Elsewhere.Meant(asking, referral.Subject);
    }
}
