using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.NeedToKnow;
using SaferCity.Vawg.Referrals;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.KnownElsewhere;

internal sealed class GetAskedHandler(VawgDb db, ISender rooms) : IRequestHandler<GetAskedRequest, GetAskedResponse>
{
    public async Task<GetAskedResponse> Handle(GetAskedRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), cancellationToken);
        var asked = await db.Elsewhere.AskedAsync(referral.Id, cancellationToken);
        var pointers = await db.Elsewhere.PointersToAsync(referral.Id.Value, cancellationToken);
        var name = await rooms.NamesOfAccountsAsync(cancellationToken);
        var organisation = await db.Organisations.NamesAsync(pointers.Select(pointer => pointer.Organisation), cancellationToken);

        var answer = new GetAskedResponse { Reference = referral.Reference, Etag = referral.Etag };
        answer.Asked.AddRange(asked.Select(asking => asking.ToWire(name)));
        answer.Pointers.AddRange(pointers.Select(pointer => pointer.ToWire(name, organisation)));
        return answer;
    }
}
