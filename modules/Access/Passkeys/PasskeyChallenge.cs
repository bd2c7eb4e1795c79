using SaferCity.Access.Accounts;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Passkeys;

internal enum PasskeyPurpose
{
    Add,
    SignIn,
    Confirm,
}

/// <summary>What a browser was asked to sign. It is kept here and not in the browser, so that each is answered once, by whichever host.</summary>
[Open("A challenge is found by its token alone, which its own browser holds.")]
internal sealed class PasskeyChallenge : Aggregate
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    public Guid Id { get; private init; }

    /// <summary>SHA-256 of the token that the browser brings back.</summary>
    public string Hash { get; private init; } = "";

    public PasskeyPurpose Purpose { get; private init; }

    /// <summary>Whose; null where nobody has signed in yet.</summary>
    public AccountId? Account { get; private init; }

    /// <summary>As ASP.NET Core Identity made it.</summary>
    public string State { get; private init; } = "";

    public DateTimeOffset Until { get; private init; }

    public static PasskeyChallenge Of(OneTimeLink token, PasskeyPurpose purpose, AccountId? account, string state) =>
        new() { Id = Guid.CreateVersion7(), Hash = token.Hash, Purpose = purpose, Account = account, State = state, Until = token.Until };
}
