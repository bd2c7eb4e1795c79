using SaferCity.Access.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Access.Accounts;

/// <summary>Somebody new: the account waits until its person has set a password.</summary>
internal sealed class CreateModel(AccountService.AccountServiceClient accounts, RoleService.RoleServiceClient roles, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public CreateAccountRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    public IReadOnlyList<Option> Roles { get; private set; } = [];

    public IReadOnlyList<Option> Permissions { get; private set; } = [];

    protected override async Task ShowAsync() => (Organisations, Roles, Permissions) = (await organisations.ReadAsync(), await roles.OfferedAsync(), await accounts.OfferedAsync());

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await accounts.CreateAccountAsync(Form);
        var waits = answer.ApprovalIds.Count > 0 ? " What needs a second person waits for a second administrator." : "";
        return Done("The account is created. Give its person a link to set a password." + waits, $"/admin/accounts/{answer.Receipt.Id}/link");
    }
}
