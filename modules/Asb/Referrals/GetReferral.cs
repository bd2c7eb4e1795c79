using Mapster;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Referrals;

internal sealed class GetReferralHandler(AsbDb db) : IRequestHandler<GetReferralRequest, GetReferralResponse>
{
    public async Task<GetReferralResponse> Handle(GetReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), cancellationToken);
        var name = await db.Organisations.NamesAsync([referral.Referrer], cancellationToken);

        var answer = new GetReferralResponse { Referral = referral.Adapt<V1.Referral>(AsbMaps.Config) };
        answer.Referral.ReferringOrganisation = name(referral.Referrer);
        answer.History.AddRange((await db.HistoryOfAsync(referral.Id, cancellationToken)).ToWire());
        return answer;
    }
}
