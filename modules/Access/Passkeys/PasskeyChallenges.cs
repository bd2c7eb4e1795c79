using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Passkeys;

/// <summary>Challenges given and taken back. Each is spent by its first answer, right or wrong, in a turn of its own.</summary>
internal sealed class PasskeyChallenges(AccessDb db, WallClock clock)
{
    private const int SweptAtOnce = 50;

    /// <summary>The token by which the answer will name it.</summary>
    public async Task<string> GiveAsync(PasskeyPurpose purpose, AccountId? account, string state, CancellationToken cancellationToken)
    {
        var now = clock.Time.Now();
        var (link, token) = OneTimeLink.New(clock.Time, PasskeyChallenge.Lasts);
        try
        {
            db.RemoveRange(await db.PasskeyChallenges.Where(c => c.Until < now).OrderBy(c => c.Until).Take(SweptAtOnce).ToListAsync(cancellationToken));
            db.Add(PasskeyChallenge.Of(link, purpose, account, state));
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (StaleException) // somebody else swept at this moment
        {
            db.Add(PasskeyChallenge.Of(link, purpose, account, state));
            await db.SaveChangesAsync(cancellationToken);
        }
        return token;
    }

    /// <summary>What was asked for under this token, for this purpose and account; null where nothing was, it was answered before, or it was too long ago.</summary>
    public async Task<string?> SpendAsync(string token, PasskeyPurpose purpose, AccountId? account, CancellationToken cancellationToken)
    {
        var hash = OneTimeLink.HashOf(token);
        var given = await db.PasskeyChallenges.FirstOrDefaultAsync(c => c.Hash == hash && c.Purpose == purpose && c.Account == account, cancellationToken);
        if (given is null) return null;
        try
        {
            db.Remove(given);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (StaleException) // the same answer on another host at the same moment
        {
            return null;
        }
        return clock.Time.Now() <= given.Until ? given.State : null;
    }
}
