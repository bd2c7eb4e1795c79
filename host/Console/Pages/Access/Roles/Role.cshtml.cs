using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Roles;

/// <summary>One role, what it allows and who has it.</summary>
internal sealed class RoleModel(RoleService.RoleServiceClient roles, AccountService.AccountServiceClient accounts) : RoomPage
{
    public GetRoleResponse Answer { get; private set; } = new();

    public IReadOnlyList<Permission> Permissions { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Answer = await roles.GetRoleAsync(new() { RoleId = Id });
        Permissions = await accounts.PermissionsAsync(Answer.Role.Permissions);
    }
}
