using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.Asb.Injunctions;

internal sealed class ListInjunctionsHandler(AsbDb db) : IRequestHandler<ListInjunctionsRequest, ListInjunctionsResponse>
{
    public async Task<ListInjunctionsResponse> Handle(ListInjunctionsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = InjunctionId.Of(id);
        var page = await db.Injunctions.AsNoTracking().Where(i => i.ListedAt <= at && (i.ListedAt < at || i.Id < after))
            .OrderByDescending(i => i.ListedAt).ThenByDescending(i => i.Id).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new ListInjunctionsResponse { NextPageToken = page.Count > size ? new PageToken(page[size - 1].ListedAt, page[size - 1].Id.Value).ToString() : "" };
        answer.Injunctions.AddRange(page.Take(size).Select(injunction => injunction.Adapt<InjunctionSummary>(AsbMaps.Config)));
        return answer;
    }
}
