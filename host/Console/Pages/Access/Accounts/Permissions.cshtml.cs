using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Accounts;

/// <summary>Replaces what an account may do.</summary>
internal sealed class PermissionsModel(AccountService.AccountServiceClient accounts) : RoomPage
{
    [BindProperty]
    public SetPermissionsRequest Form { get; set; } = new();

    public Account Account { get; private set; } = new();

    public IReadOnlyList<Option> Permissions { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Account = (await accounts.GetAccountAsync(new() { AccountId = Id })).Account;
        Permissions = await accounts.OfferedAsync();
        Form.Etag = Account.Etag;
        if (HttpMethods.IsGet(Request.Method)) Form.Permissions.AddRange(Account.Permissions);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.AccountId = Id;
        var answer = await accounts.SetPermissionsAsync(Form);
        return Done(answer.ApprovalId.Length > 0 ? "The permissions are set. What needs a second person waits for a second administrator." : "The permissions are set.", "/admin/accounts/" + Id);
    }
}
