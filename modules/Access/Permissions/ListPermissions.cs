using MediatR;
using SaferCity.Access.V1;

namespace SaferCity.Access.Permissions;

internal sealed class ListPermissionsHandler(KnownPermissions known) : IRequestHandler<ListPermissionsRequest, ListPermissionsResponse>
{
    public Task<ListPermissionsResponse> Handle(ListPermissionsRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(new ListPermissionsResponse { Permissions = { known.Given } });
}
