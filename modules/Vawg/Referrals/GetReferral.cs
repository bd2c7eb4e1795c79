using Mapster;
using MediatR;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.Referrals;

internal sealed class GetReferralHandler(VawgDb db) : IRequestHandler<GetReferralRequest, GetReferralResponse>
{
    private static readonly string SeeNewArea = PermissionName.Of(VawgPermission.SeeNewArea);

    public async Task<GetReferralResponse> Handle(GetReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), cancellationToken);
        var name = await db.Organisations.NamesAsync([referral.Referrer], cancellationToken);

        var answer = new GetReferralResponse { Referral = referral.Adapt<V1.Referral>(VawgMaps.Config) };
        if (referral.TransferredTo is not null && !db.Room.Caller.Is.May(SeeNewArea)) Withhold(answer.Referral);
        answer.Referral.ReferringOrganisation = name(referral.Referrer);
        answer.History.AddRange((await db.HistoryOfAsync(referral.Id, cancellationToken)).ToWire());
        return answer;
    }

    // The victim's home is the new one from the transfer on.
    private static void Withhold(V1.Referral referral) => (referral.TransferredTo, referral.Victim.HomeArea) = (null, null);
}
