using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Paging;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.Governance.Funding;

internal sealed class ListFundingHandler(GovernanceDb db) : IRequestHandler<ListFundingRequest, ListFundingResponse>
{
    public async Task<ListFundingResponse> Handle(ListFundingRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (day, id) = Days.Read(request.PageToken);
        var after = FundingId.Of(id);
        var page = await db.Funding.AsNoTracking().Where(f => f.From <= day && (f.From < day || f.Id < after))
            .OrderByDescending(f => f.From).ThenByDescending(f => f.Id).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new ListFundingResponse { NextPageToken = page.Count > size ? Days.Token(page[size - 1].From, page[size - 1].Id) : "" };
        answer.Funding.AddRange(page.Take(size).Select(stream => stream.Adapt<V1.Funding>(GovernanceMaps.Config)));
        return answer;
    }
}
