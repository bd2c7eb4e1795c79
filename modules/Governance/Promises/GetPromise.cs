using Mapster;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Promises;

internal sealed class GetPromiseHandler(GovernanceDb db) : IRequestHandler<GetPromiseRequest, GetPromiseResponse>
{
    public async Task<GetPromiseResponse> Handle(GetPromiseRequest request, CancellationToken cancellationToken)
    {
        var promise = await db.Promises.FindOrRefuseAsync(Ids.Parse<PromiseId>(request.PromiseId), cancellationToken);

        var answer = new GetPromiseResponse { Promise = promise.Adapt<V1.Promise>(GovernanceMaps.Config) };
        answer.History.AddRange((await db.HistoryOfAsync(promise.Id, cancellationToken)).ToWire());
        return answer;
    }
}
