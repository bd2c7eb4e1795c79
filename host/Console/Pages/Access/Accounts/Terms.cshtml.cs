using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Accounts;

/// <summary>The days on which an account, a clearance and a training end.</summary>
internal sealed class TermsModel(AccountService.AccountServiceClient accounts) : RoomPage
{
    [BindProperty]
    public SetTermsRequest Form { get; set; } = new();

    public Account Account { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Account = (await accounts.GetAccountAsync(new() { AccountId = Id })).Account;
        Form.Etag = Account.Etag;
        if (HttpMethods.IsGet(Request.Method)) (Form.ExpiresOn, Form.ClearanceUntil, Form.TrainingUntil) = (Account.ExpiresOn, Account.ClearanceUntil, Account.TrainingUntil);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.AccountId = Id;
        await accounts.SetTermsAsync(Form);
        return Done("The days are set.", "/admin/accounts/" + Id);
    }
}
