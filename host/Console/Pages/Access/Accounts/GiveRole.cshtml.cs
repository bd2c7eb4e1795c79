using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Accounts;

/// <summary>The account may do what the role allows, from the next call on.</summary>
internal sealed class GiveRoleModel(AccountService.AccountServiceClient accounts, RoleService.RoleServiceClient roles) : RoomPage
{
    [BindProperty]
    public GiveRoleRequest Form { get; set; } = new();

    public Account Account { get; private set; } = new();

    public IReadOnlyList<Option> Roles { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Account = (await accounts.GetAccountAsync(new() { AccountId = Id })).Account;
        Roles = [.. (await roles.OfferedAsync()).Where(role => Account.Roles.All(held => held.Id != role.Value))];
        Form.Etag = Account.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.AccountId = Id;
        var answer = await roles.GiveRoleAsync(Form);
        return Done(answer.ApprovalId.Length > 0 ? "The role opens personal data: it waits for a second administrator." : "The role is given.", "/admin/accounts/" + Id);
    }
}
