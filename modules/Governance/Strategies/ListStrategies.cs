using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Paging;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.Governance.Strategies;

internal sealed class ListStrategiesHandler(GovernanceDb db) : IRequestHandler<ListStrategiesRequest, ListStrategiesResponse>
{
    public async Task<ListStrategiesResponse> Handle(ListStrategiesRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (day, id) = Days.Read(request.PageToken);
        var after = StrategyId.Of(id);
        var page = await db.Strategies.AsNoTracking().Where(s => s.From <= day && (s.From < day || s.Id < after))
            .OrderByDescending(s => s.From).ThenByDescending(s => s.Id).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new ListStrategiesResponse { NextPageToken = page.Count > size ? Days.Token(page[size - 1].From, page[size - 1].Id) : "" };
        answer.Strategies.AddRange(page.Take(size).Select(strategy => strategy.Adapt<StrategySummary>(GovernanceMaps.Config)));
        return answer;
    }
}
