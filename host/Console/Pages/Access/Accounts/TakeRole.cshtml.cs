using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Accounts;

/// <summary>The account may not do any more what the role allows, from the next call on.</summary>
internal sealed class TakeRoleModel(AccountService.AccountServiceClient accounts, RoleService.RoleServiceClient roles) : RoomPage
{
    [BindProperty]
    public TakeRoleRequest Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Role { get; set; } = "";

    public Account Account { get; private set; } = new();

    public string RoleName { get; private set; } = "";

    protected override async Task ShowAsync()
    {
        Account = (await accounts.GetAccountAsync(new() { AccountId = Id })).Account;
        RoleName = (await roles.GetRoleAsync(new() { RoleId = Role })).Role.Name;
        Form.Etag = Account.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        (Form.AccountId, Form.RoleId) = (Id, Role);
        await roles.TakeRoleAsync(Form);
        return Done("The role is taken away.", "/admin/accounts/" + Id);
    }
}
