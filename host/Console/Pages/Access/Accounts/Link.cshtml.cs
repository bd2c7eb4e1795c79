using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Accounts;

/// <summary>Makes a one-time link and shows it once: it is kept nowhere.</summary>
internal sealed class LinkModel(AccountService.AccountServiceClient accounts) : RoomPage
{
    public Account Account { get; private set; } = new();

    public IssueLinkResponse? Link { get; private set; }

    protected override async Task ShowAsync() => Account = (await accounts.GetAccountAsync(new() { AccountId = Id })).Account;

    public async Task<IActionResult> OnPostAsync()
    {
        Link = await accounts.IssueLinkAsync(new() { AccountId = Id });
        await ShowAsync();
        return Page();
    }
}
