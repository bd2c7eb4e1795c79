using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Roles;

internal sealed class GetRoleHandler(AccessDb db) : IRequestHandler<GetRoleRequest, GetRoleResponse>
{
    private const int Most = 200;

    public async Task<GetRoleResponse> Handle(GetRoleRequest request, CancellationToken cancellationToken)
    {
        var role = await db.Roles.FindOrRefuseAsync(Ids.Parse<RoleId>(request.RoleId), cancellationToken);
        var holders = await db.Holding(role.Id).OrderBy(a => a.NameKey).Take(Most).Select(a => new { a.Id, a.UserName }).ToListAsync(cancellationToken);

        var answer = new GetRoleResponse { Role = role.Adapt<V1.Role>(AccessMaps.Config) };
        answer.Holders.AddRange(holders.Select(holder => new RoleHolder { AccountId = holder.Id.Value.ToString(), UserName = holder.UserName }));
        answer.History.AddRange((await db.HistoryOfAsync(role.Id, cancellationToken)).ToWire());
        return answer;
    }
}
