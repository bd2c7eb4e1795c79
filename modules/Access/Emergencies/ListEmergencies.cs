using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.Access.Emergencies;

internal sealed class ListEmergenciesHandler(AccessDb db) : IRequestHandler<ListEmergenciesRequest, ListEmergenciesResponse>
{
    public async Task<ListEmergenciesResponse> Handle(ListEmergenciesRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = EmergencyId.Of(id);
        var page = await db.Emergencies.AsNoTracking().Where(e => e.MergedAt <= at && (e.MergedAt < at || e.Id < after))
            .OrderByDescending(e => e.MergedAt).ThenByDescending(e => e.Id).Take(size + 1).ToListAsync(cancellationToken);

        return new()
        {
            Emergencies = { page.Take(size).Select(emergency => emergency.Shown()) },
            NextPageToken = page.Count > size ? new PageToken(page[size - 1].MergedAt, page[size - 1].Id.Value).ToString() : "",
        };
    }
}
