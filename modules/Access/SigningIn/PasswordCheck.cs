using Microsoft.AspNetCore.Identity;
using SaferCity.Access.Accounts;

namespace SaferCity.Access.SigningIn;

/// <summary>
/// Whether somebody who is signed in knows the password of their account. Wrong ones count with those of signing in, by user name, by address and for the account's
/// lock, so that a browser that was left open is no way round them. The caller loads the account within a turn of its own (<see cref="OneAtATime"/>).
/// </summary>
internal sealed class PasswordCheck(UserManager<Account> people, FailedTries failed)
{
    public const string Wrong = "This is not your password, or your account is locked. After five wrong passwords wait a quarter of an hour";

    /// <exception cref="Kernel.Refusals.RefusedException">There were too many wrong tries.</exception>
    public async Task<bool> IsRightAsync(Account account, string password, string address)
    {
        AccountRefusals.TooManyTries.When(failed.MustWait(account.UserName, address));
        if (await people.IsLockedOutAsync(account)) return false;
        if (await people.CheckPasswordAsync(account, password))
        {
            failed.Succeeded(account.UserName);
            return true;
        }

        failed.Failed(account.UserName, address);
        await people.AccessFailedAsync(account);
        return false;
    }

    public string HashOf(Account account, string password) => people.PasswordHasher.HashPassword(account, password);
}
