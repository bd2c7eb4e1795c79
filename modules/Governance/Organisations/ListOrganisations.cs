using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Paging;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.Governance.Organisations;

internal sealed class ListOrganisationsHandler(GovernanceDb db) : IRequestHandler<ListOrganisationsRequest, ListOrganisationsResponse>
{
    public async Task<ListOrganisationsResponse> Handle(ListOrganisationsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (after, _) = ListToken.Read(request.PageToken);
        var page = await db.Organisations.AsNoTracking().Where(o => o.NameKey.CompareTo(after) > 0).OrderBy(o => o.NameKey).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new ListOrganisationsResponse { NextPageToken = page.Count > size ? new ListToken(page[size - 1].NameKey, page[size - 1].Id.Value).ToString() : "" };
        answer.Organisations.AddRange(page.Take(size).Select(organisation => organisation.Adapt<V1.Organisation>(GovernanceMaps.Config)));
        return answer;
    }
}
