using Mapster;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Strategies;

internal sealed class GetStrategyHandler(GovernanceDb db) : IRequestHandler<GetStrategyRequest, GetStrategyResponse>
{
    public async Task<GetStrategyResponse> Handle(GetStrategyRequest request, CancellationToken cancellationToken)
    {
        var strategy = await db.Strategies.FindOrRefuseAsync(Ids.Parse<StrategyId>(request.StrategyId), cancellationToken);

        var answer = new GetStrategyResponse { Strategy = strategy.Adapt<V1.Strategy>(GovernanceMaps.Config) };
        answer.History.AddRange((await db.HistoryOfAsync(strategy.Id, cancellationToken)).ToWire());
        return answer;
    }
}
