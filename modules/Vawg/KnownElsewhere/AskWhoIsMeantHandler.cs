using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.Referrals;

namespace SaferCity.Vawg.KnownElsewhere;

internal sealed class AskWhoIsMeantHandler(VawgDb db) : IRequestHandler<AskWhoIsMeant, PersonAskedAbout?>
{
    public async Task<PersonAskedAbout?> Handle(AskWhoIsMeant request, CancellationToken cancellationToken)
    {
        if (await db.Elsewhere.AskingAsync<ReferralId>(request.Asking, cancellationToken) is not { } asking) return null;
        var referral = await db.Referrals.FindOrRefuseAsync(asking.About, cancellationToken);
        return db.Elsewhere.Meant(asking, asking.Whom is PersonRole.Victim ? referral.Victim : referral.Perpetrator);
    }
}
