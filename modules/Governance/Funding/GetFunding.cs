using Mapster;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Funding;

internal sealed class GetFundingHandler(GovernanceDb db) : IRequestHandler<GetFundingRequest, GetFundingResponse>
{
    public async Task<GetFundingResponse> Handle(GetFundingRequest request, CancellationToken cancellationToken)
    {
        var stream = await db.Funding.FindOrRefuseAsync(Ids.Parse<FundingId>(request.FundingId), cancellationToken);

        var answer = new GetFundingResponse { Funding = stream.Adapt<V1.Funding>(GovernanceMaps.Config) };
        answer.History.AddRange((await db.HistoryOfAsync(stream.Id, cancellationToken)).ToWire());
        return answer;
    }
}
