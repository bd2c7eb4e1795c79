using MediatR;
using SaferCity.Access.V1;

namespace SaferCity.Access.Permissions;

internal sealed class ListPermissionsHandler(ToldPermissions told) : IRequestHandler<ListPermissionsRequest, ListPermissionsResponse>
{
    public Task<ListPermissionsResponse> Handle(ListPermissionsRequest request, CancellationToken cancellationToken) => Task.FromResult(told.Answer);
}

/// <summary>The list of permissions, which is the same for everybody as long as the program runs: made once.</summary>
internal sealed class ToldPermissions(KnownPermissions known)
{
    public ListPermissionsResponse Answer { get; } = new() { Permissions = { known.Given.Select(permission => permission.Name) }, Details = { known.Given.Select(Told) } };

    private static V1.Permission Told(Permission permission) => new()
    {
        Name = permission.Name, Room = permission.Room, Sentence = permission.Sentence, Scope = Enum.Parse<PermissionScope>(permission.Scope.ToString()),
        OpensPersonalData = permission.OpensPersonalData, NeedsSecondPerson = permission.NeedsSecondPerson,
    };
}
