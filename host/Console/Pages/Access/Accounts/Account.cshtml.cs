using SaferCity.Access.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Access.Accounts;

/// <summary>One account, what it may do and what happened to it.</summary>
internal sealed class AccountModel(AccountService.AccountServiceClient accounts) : RoomPage
{
    public Account Account { get; private set; } = new();

    public IReadOnlyList<Permission> May { get; private set; } = [];

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await accounts.GetAccountAsync(new() { AccountId = Id });
        (Account, History) = (answer.Account, answer.History);
        May = await accounts.PermissionsAsync(Account.May);
    }
}
