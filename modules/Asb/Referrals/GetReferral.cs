using Mapster;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.NeedToKnow;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Referrals;

internal sealed class GetReferralHandler(AsbDb db, ISender rooms, TimeProvider clock) : IRequestHandler<GetReferralRequest, GetReferralResponse>
{
    private static readonly string Erase = PermissionName.Of(AsbPermission.Erase);

    public async Task<GetReferralResponse> Handle(GetReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), cancellationToken);
        var name = await db.Organisations.NamesAsync([referral.Referrer], cancellationToken);

        var answer = new GetReferralResponse { Referral = referral.Adapt<V1.Referral>(AsbMaps.Config) };
        answer.Referral.ReferringOrganisation = name(referral.Referrer);
        if (referral.ErasedOn is not null) answer.Erasure = (await db.Disposals.FindAsync(referral.Id, cancellationToken)).ToWire(clock.Today(), db.Room.Caller.Is, await rooms.NamesOfAccountsAsync(cancellationToken));
        answer.MayErase = db.Room.Caller.Is.May(Erase);
        answer.History.AddRange((await db.HistoryOfAsync(referral.Id, cancellationToken)).ToWire());
        return answer;
    }
}
