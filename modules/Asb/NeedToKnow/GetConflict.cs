using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.NeedToKnow;

internal sealed class GetConflictHandler(AsbDb db, ISender rooms) : IRequestHandler<GetConflictRequest, GetConflictResponse>
{
    public async Task<GetConflictResponse> Handle(GetConflictRequest request, CancellationToken cancellationToken)
    {
        var conflict = await db.Sight.ConflictAsync(request.ConflictId, cancellationToken);
        var name = await rooms.NamesOfAccountsAsync(cancellationToken);

        var answer = new GetConflictResponse { Conflict = conflict.ToWire(name) };
        answer.History.AddRange((await db.HistoryOfAsync(conflict.Id, cancellationToken)).ToWire());
        return answer;
    }
}
