using MediatR;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.NeedToKnow;

internal sealed class GetConflictHandler(PreventDb db, ISender rooms) : IRequestHandler<GetConflictRequest, GetConflictResponse>
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
