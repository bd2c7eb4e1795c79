using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Pspos;

internal sealed class ListPsposHandler(AsbDb db, TimeProvider clock) : IRequestHandler<ListPsposRequest, ListPsposResponse>
{
    public async Task<ListPsposResponse> Handle(ListPsposRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = PspoId.Of(id);
        var page = await db.Pspos.AsNoTracking().Where(p => p.ListedAt <= at && (p.ListedAt < at || p.Id < after))
            .OrderByDescending(p => p.ListedAt).ThenByDescending(p => p.Id).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new ListPsposResponse { NextPageToken = page.Count > size ? new PageToken(page[size - 1].ListedAt, page[size - 1].Id.Value).ToString() : "" };
        foreach (var pspo in page.Take(size))
        {
            var summary = pspo.Adapt<PspoSummary>(AsbMaps.Config);
            (summary.InForceToday, summary.NextDeploymentOn) = (pspo.IsInForce(clock.Today()), pspo.NextDeployment(clock.Today())?.On.Text() ?? "");
            answer.Pspos.Add(summary);
        }
        return answer;
    }
}
