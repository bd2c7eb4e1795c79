using Mapster;
using MediatR;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.NeedToKnow;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.Referrals;

internal sealed class GetReferralHandler(VawgDb db, ISender rooms, TimeProvider clock) : IRequestHandler<GetReferralRequest, GetReferralResponse>
{
    /// <summary>Who may see where a victim lives after a move, and the postcode of a victim.</summary>
    internal static readonly string SeeNewArea = PermissionName.Of(VawgPermission.SeeNewArea);
    private static readonly string Erase = PermissionName.Of(VawgPermission.Erase);
    private static readonly string Transferred = FactNames.Of(VawgModule.Name, typeof(ReferralTransferredOut));

    public async Task<GetReferralResponse> Handle(GetReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), cancellationToken);
        var name = await db.Organisations.NamesAsync([referral.Referrer], cancellationToken);

        var history = await db.HistoryOfAsync(referral.Id, cancellationToken);
        var answer = new GetReferralResponse { Referral = referral.Adapt<V1.Referral>(VawgMaps.Config) };
        if (!db.Room.Caller.Is.May(SeeNewArea)) history = Withhold(answer.Referral, history);
        answer.Referral.ReferringOrganisation = name(referral.Referrer);
        if (referral.ErasedOn is not null) answer.Erasure = (await db.Disposals.FindAsync(referral.Id, cancellationToken)).ToWire(clock.Today(), db.Room.Caller.Is, await rooms.NamesOfAccountsAsync(cancellationToken));
        answer.MayErase = db.Room.Caller.Is.May(Erase);
        answer.History.AddRange(history.ToWire());
        return answer;
    }

    // The postcode is of where the victim lives, who may have moved before the case came here. From the transfer on the home is the new one, and the reason for the transfer may name it.
    private static List<Told> Withhold(V1.Referral referral, List<Told> history)
    {
        referral.Victim.Postcode = "";
        if (referral.TransferredTo is null) return history;
        (referral.TransferredTo, referral.Victim.HomeArea) = (null, null);
        return history.ConvertAll(told => told.Fact == Transferred ? told with { Text = null } : told);
    }
}
