using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.SigningIn;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Passkeys;

/// <summary>What a person's device answered, and from where.</summary>
/// <param name="Challenge">The token of what it was asked.</param>
/// <param name="Credential">The browser's PublicKeyCredential as JSON.</param>
/// <param name="Origin">Where the browser is.</param>
/// <param name="Address">Where its connection comes from.</param>
internal sealed record PasskeyAnswer(string Challenge, string Credential, string Origin, string Address)
{
    /// <summary>The credential's id, as it is kept; empty where the answer has none.</summary>
    public string CredentialId
    {
        get
        {
            try
            {
                using var json = JsonDocument.Parse(Credential);
                return json.RootElement.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String ? Passkey.NameOf(Base64Url.DecodeFromChars(id.GetString()!)) : "";
            }
            catch (Exception unreadable) when (unreadable is JsonException or FormatException or InvalidOperationException)
            {
                return "";
            }
        }
    }
}

/// <summary>What a right answer has shown.</summary>
internal sealed record PasskeyShown(Account Account, string CredentialId, long SignCount, bool BackedUp)
{
    public void NoteOn(Account account, DateTimeOffset at) => account.UsePasskey(CredentialId, SignCount, BackedUp, at);
}

/// <summary>
/// Whether an answer is right, by ASP.NET Core Identity's own rules: signature, origin, user verification, counter. Wrong ones count with wrong passwords, by user name,
/// by address and for the account's lock; those of a passkey that nobody has are counted by its id, so that they are told the same try after try.
/// </summary>
internal sealed class PasskeyCheck(AccessDb db, UserManager<Account> people, IPasskeyHandler<Account> passkeys, PasskeyChallenges challenges, FailedTries failed, WallClock clock)
{
    /// <returns>What was shown; null where it is not right, whatever is wrong.</returns>
    /// <param name="answer">The device's.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="mine">The account that it must be of; null where anybody's is taken.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RefusedException">There were too many wrong tries.</exception>
    public async Task<PasskeyShown?> ShownAsync(PasskeyAnswer answer, PasskeyPurpose purpose, Account? mine, CancellationToken cancellationToken)
    {
        var credential = answer.CredentialId;
        var owner = mine ?? (credential.Length == 0 ? null : await people.FindByPasskeyIdAsync(Base64Url.DecodeFromChars(credential)));
        var name = owner?.UserName ?? "passkey " + credential;
        AccountRefusals.TooManyTries.When(failed.MustWait(name, answer.Address));

        if (await RightAsync(answer, purpose, mine, cancellationToken) is { } shown)
        {
            failed.Succeeded(name);
            return shown;
        }
        failed.Failed(name, answer.Address);
        if (owner is not null) await FailAsync(owner, cancellationToken);
        return null;
    }

    private async Task<PasskeyShown?> RightAsync(PasskeyAnswer answer, PasskeyPurpose purpose, Account? mine, CancellationToken cancellationToken)
    {
        if (await challenges.SpendAsync(answer.Challenge, purpose, mine?.Id, cancellationToken) is not { } state) return null;
        var result = await passkeys.PerformAssertionAsync(new() { HttpContext = PasskeyPlace.At(answer.Origin), CredentialJson = answer.Credential, AssertionState = state });
        if (!result.Succeeded || (mine is not null && result.User.Id != mine.Id)) return null;
        if (result.User is not { State: AccountState.Active } || result.User.HasExpired(clock.Time.Today()) || await people.IsLockedOutAsync(result.User)) return null;
        return new(result.User, Passkey.NameOf(result.Passkey.CredentialId), result.Passkey.SignCount, result.Passkey.IsBackedUp);
    }

    private async Task FailAsync(Account account, CancellationToken cancellationToken)
    {
        if (account.State is not AccountState.Active || await people.IsLockedOutAsync(account)) return;
        account.FailPasskey();
        if (account.FailedAttempts >= people.Options.Lockout.MaxFailedAccessAttempts)
        {
            account.ForgetFailures();
            account.Lock(clock.Time.Now() + people.Options.Lockout.DefaultLockoutTimeSpan);
        }
        await db.SaveChangesAsync(cancellationToken);
    }
}
