using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Practice.Organisations;

namespace SaferCity.Asb.Patrols;

internal sealed class ListPatrolContractsHandler(AsbDb db) : IRequestHandler<ListPatrolContractsRequest, ListPatrolContractsResponse>
{
    public async Task<ListPatrolContractsResponse> Handle(ListPatrolContractsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = PatrolContractId.Of(id);
        var page = await db.PatrolContracts.AsNoTracking().Where(c => c.ListedAt <= at && (c.ListedAt < at || c.Id < after))
            .OrderByDescending(c => c.ListedAt).ThenByDescending(c => c.Id).Take(size + 1).ToListAsync(cancellationToken);
        var name = await db.Organisations.NamesAsync(page.Select(c => c.Supplier), cancellationToken);

        var answer = new ListPatrolContractsResponse { NextPageToken = page.Count > size ? new PageToken(page[size - 1].ListedAt, page[size - 1].Id.Value).ToString() : "" };
        foreach (var contract in page.Take(size))
        {
            var wire = contract.Adapt<V1.PatrolContract>(AsbMaps.Config);
            wire.SupplierOrganisation = name(contract.Supplier);
            answer.PatrolContracts.Add(wire);
        }
        return answer;
    }
}
