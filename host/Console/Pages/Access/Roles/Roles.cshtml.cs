using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Roles;

/// <summary>The roles, the newest first.</summary>
internal sealed class RolesModel(RoleService.RoleServiceClient roles) : RoomPage
{
    public ListRolesResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await roles.ListRolesAsync(new() { PageToken = PageToken });
}
