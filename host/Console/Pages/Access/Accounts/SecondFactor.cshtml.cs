using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Accounts;

/// <summary>Forgets the app and the recovery codes of somebody who has lost both.</summary>
internal sealed class SecondFactorModel(AccountService.AccountServiceClient accounts) : RoomPage
{
    [BindProperty]
    public ResetSecondFactorRequest Form { get; set; } = new();

    public Account Account { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Account = (await accounts.GetAccountAsync(new() { AccountId = Id })).Account;
        Form.Etag = Account.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.AccountId = Id;
        await accounts.ResetSecondFactorAsync(Form);
        return Done("The second factor is reset.", "/admin/accounts/" + Id);
    }
}
