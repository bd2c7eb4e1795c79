using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.Access.Roles;

internal sealed class ListRolesHandler(AccessDb db) : IRequestHandler<ListRolesRequest, ListRolesResponse>
{
    public async Task<ListRolesResponse> Handle(ListRolesRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = RoleId.Of(id);
        var page = await db.Roles.AsNoTracking()
            .Where(r => r.CreatedAt <= at && (r.CreatedAt < at || r.Id < after))
            .OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id).Take(size + 1).ToListAsync(cancellationToken);

        return new()
        {
            Roles = { page.Take(size).Select(role => role.Adapt<V1.Role>(AccessMaps.Config)) },
            NextPageToken = page.Count > size ? new PageToken(page[size - 1].CreatedAt, page[size - 1].Id.Value).ToString() : "",
        };
    }
}
