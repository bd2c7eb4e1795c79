using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.OtherAreas;

internal sealed class ListSentCasesHandler(VawgDb db) : IRequestHandler<ListSentCasesRequest, ListSentCasesResponse>
{
    public async Task<ListSentCasesResponse> Handle(ListSentCasesRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var page = await db.NewestAsync<SentCase, SentCaseId>(db.SentCases, PageToken.Read(request.PageToken), size + 1, cancellationToken);

        var answer = new ListSentCasesResponse { NextPageToken = page.Count > size ? new PageToken(page[size - 1].ListedAt, page[size - 1].Id.Value).ToString() : "" };
        answer.SentCases.AddRange(page.Take(size).Select(sent => sent.Adapt<SentCaseSummary>(VawgMaps.Config)));
        return answer;
    }
}
