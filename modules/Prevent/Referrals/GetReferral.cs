using Mapster;
using MediatR;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Due;
using SaferCity.Prevent.NeedToKnow;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Referrals;

internal sealed class GetReferralHandler(PreventDb db, ISender rooms, TimeProvider clock) : IRequestHandler<GetReferralRequest, GetReferralResponse>
{
    private static readonly string Erase = PermissionName.Of(PreventPermission.Erase);

    public async Task<GetReferralResponse> Handle(GetReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), cancellationToken);
        var referrer = await db.Organisations.ReferrersAsync([referral], cancellationToken);

        var answer = new GetReferralResponse { Referral = referral.Adapt<V1.Referral>(PreventMaps.Config) };
        answer.Referral.ReferringOrganisation = referrer(referral.Referrer);
        if (referral.ErasedOn is not null) answer.Erasure = (await db.Disposals.FindAsync(referral.Id, cancellationToken)).ToWire(clock.Today(), db.Room.Caller.Is, await rooms.NamesOfAccountsAsync(cancellationToken));
        answer.MayErase = db.Room.Caller.Is.May(Erase);
        answer.History.AddRange((await db.HistoryOfAsync(referral.Id, cancellationToken)).ToWire());
        answer.Deadlines.AddRange(CaseClocks.Of(referral));
        return answer;
    }
}
