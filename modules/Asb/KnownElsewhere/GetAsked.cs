using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.NeedToKnow;
using SaferCity.Asb.Referrals;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.KnownElsewhere;

internal sealed class GetAskedHandler(AsbDb db, ISender rooms) : IRequestHandler<GetAskedRequest, GetAskedResponse>
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
