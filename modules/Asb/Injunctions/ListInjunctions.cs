using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;

namespace SaferCity.Asb.Injunctions;

internal sealed class ListInjunctionsHandler(AsbDb db) : IRequestHandler<ListInjunctionsRequest, ListInjunctionsResponse>
{
    public async Task<ListInjunctionsResponse> Handle(ListInjunctionsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var page = await db.NewestAsync<Injunction, InjunctionId>(db.Injunctions, PageToken.Read(request.PageToken), size + 1, cancellationToken);

        var answer = new ListInjunctionsResponse { NextPageToken = page.Count > size ? new PageToken(page[size - 1].ListedAt, page[size - 1].Id.Value).ToString() : "" };
        answer.Injunctions.AddRange(page.Take(size).Select(injunction => injunction.Adapt<InjunctionSummary>(AsbMaps.Config)));
        return answer;
    }
}
