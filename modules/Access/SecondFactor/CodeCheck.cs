using Microsoft.AspNetCore.Identity;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;

namespace SaferCity.Access.SecondFactor;

/// <summary>Whether a code is right. A wrong one counts like a wrong password: five lock the account.</summary>
internal sealed class CodeCheck(AccessDb db, UserManager<Account> people, SealedKeys keys)
{
    public async Task<bool> IsRightAsync(Account account, string code, DateTimeOffset at)
    {
        if (await people.IsLockedOutAsync(account)) return false;
        if (account.UseCode(Digits(code), keys, at)) return true;

        account.FailSecondStep();
        if (account.FailedAttempts >= people.Options.Lockout.MaxFailedAccessAttempts)
        {
            account.ForgetFailures();
            account.EndSecondStep();
            account.Lock(at + people.Options.Lockout.DefaultLockoutTimeSpan);
        }
        await db.SaveChangesAsync();
        return false;
    }

    /// <summary>Apps show a code as two groups of three.</summary>
    public static string Digits(string code) => code.Replace(" ", "", StringComparison.Ordinal);
}
