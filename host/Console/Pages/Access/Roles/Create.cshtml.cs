using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Roles;

/// <summary>A role of the partnership's own.</summary>
internal sealed class CreateModel(RoleService.RoleServiceClient roles, AccountService.AccountServiceClient accounts) : RoomPage
{
    [BindProperty]
    public CreateRoleRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Permissions { get; private set; } = [];

    protected override async Task ShowAsync() => Permissions = await accounts.OfferedAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await roles.CreateRoleAsync(Form)).Receipt;
        return Done("The role is created.", "/admin/roles/" + receipt.Id);
    }
}
