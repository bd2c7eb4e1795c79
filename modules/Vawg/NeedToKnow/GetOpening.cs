using MediatR;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.NeedToKnow;

internal sealed class GetOpeningHandler(VawgDb db, ISender rooms) : IRequestHandler<GetOpeningRequest, GetOpeningResponse>
{
    public async Task<GetOpeningResponse> Handle(GetOpeningRequest request, CancellationToken cancellationToken)
    {
        var opening = await db.Sight.OpeningAsync(request.OpeningId, cancellationToken);
        var name = await rooms.NamesOfAccountsAsync(cancellationToken);

        var answer = new GetOpeningResponse { Opening = opening.ToWire(name) };
        answer.Opening.Erased = await db.Sight.IsErasedAsync(opening, cancellationToken);
        answer.History.AddRange((await db.HistoryOfAsync(opening.Id, cancellationToken)).ToWire());
        return answer;
    }
}
