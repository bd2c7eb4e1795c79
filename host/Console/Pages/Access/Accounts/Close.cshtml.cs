using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Accounts;

/// <summary>The person does not come in any more, from the next call on.</summary>
internal sealed class CloseModel(AccountService.AccountServiceClient accounts) : RoomPage
{
    [BindProperty]
    public CloseAccountRequest Form { get; set; } = new();

    public Account Account { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Account = (await accounts.GetAccountAsync(new() { AccountId = Id })).Account;
        Form.Etag = Account.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.AccountId = Id;
        await accounts.CloseAccountAsync(Form);
        return Done("The account is closed.", "/admin/accounts/" + Id);
    }
}
