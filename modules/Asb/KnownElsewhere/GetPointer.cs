using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.NeedToKnow;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.KnownElsewhere;

internal sealed class GetPointerHandler(AsbDb db, ISender rooms) : IRequestHandler<GetPointerRequest, GetPointerResponse>
{
    public async Task<GetPointerResponse> Handle(GetPointerRequest request, CancellationToken cancellationToken)
    {
        var pointer = await db.Elsewhere.PointerAsync(request.PointerId, cancellationToken);
        var name = await rooms.NamesOfAccountsAsync(cancellationToken);
        var organisation = await db.Organisations.NamesAsync([pointer.Organisation], cancellationToken);

        var answer = new GetPointerResponse { Pointer = pointer.ToWire(name, organisation) };
        answer.Pointer.AskerLockedOut = await db.Elsewhere.IsLockedOutAsync(pointer, cancellationToken);
        answer.Pointer.SameSurname = await db.Elsewhere.MayBeKinAsync(pointer, name(pointer.Person), cancellationToken);
        answer.History.AddRange((await db.HistoryOfAsync(pointer.Id, cancellationToken)).ToWire());
        return answer;
    }
}
