using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access;

/// <summary>Those who can sign in, newest first.</summary>
internal sealed class IndexModel(AccountService.AccountServiceClient accounts) : RoomPage
{
    public ListAccountsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await accounts.ListAccountsAsync(new() { PageToken = PageToken });
}
