using SaferCity.Access.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.MyAccount;

/// <summary>What the person who is signed in may know of the own account, administrators' doings among it.</summary>
internal sealed class MyAccountModel(AccountService.AccountServiceClient accounts, SessionService.SessionServiceClient sessions, PasskeyService.PasskeyServiceClient passkeys) : RoomPage
{
    public Account Account { get; private set; } = new();

    public bool HasPassword { get; private set; }

    /// <summary>Whether the person said where they live or for whom they work.</summary>
    public bool SaidWhere { get; private set; }

    public IReadOnlyList<Passkey> Passkeys { get; private set; } = [];

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await accounts.GetMyAccountAsync(new());
        (Account, HasPassword, History) = (answer.Account, answer.HasPassword, answer.History);
        SaidWhere = answer.Employer.Length + answer.HomePostcode.Length > 0;
        Passkeys = (await passkeys.ListMyPasskeysAsync(new())).Passkeys;
        Sessions = (await sessions.ListMySessionsAsync(new())).Sessions;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await sessions.EndOtherSessionsAsync(new() { RequestId = Guid.NewGuid().ToString() });
        return Done("You are signed in here and nowhere else.", "/account");
    }
}
