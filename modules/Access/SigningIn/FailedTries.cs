using System.Collections.Concurrent;
using SaferCity.Access.Accounts;
using SaferCity.Access.Contracts;
using SaferCity.Access.Tokens;

namespace SaferCity.Access.SigningIn;

/// <summary>
/// Counts wrong tries by user name, whether there is such a user or not, and by the address that they come from. In memory alone, and as hashes: what somebody
/// types for a user name may be a password.
/// </summary>
internal sealed class FailedTries(SigningInSettings settings, WallClock clock)
{
    private const int MostRemembered = 100_000;
    private readonly ConcurrentDictionary<string, Tried> counts = [];

    /// <summary>Whether this name or address has to wait, whatever comes now.</summary>
    public bool MustWait(string userName, string address) => Failures(Name(userName)) >= settings.TriesPerName || (address.Length > 0 && Failures(Address(address)) >= settings.TriesPerAddress);

    public void Failed(string userName, string address)
    {
        if (counts.Count >= MostRemembered) Forget();
        Count(Name(userName));
        if (address.Length > 0) Count(Address(address));
    }

    public void Succeeded(string userName) => counts.TryRemove(Name(userName), out _);

    private int Failures(string key) => counts.TryGetValue(key, out var count) && Lasts(count) ? count.Tries : 0;

    private void Count(string key)
    {
        var now = clock.Time.GetTimestamp();
        counts.AddOrUpdate(key, new Tried(1, now), (_, count) => Lasts(count) ? count with { Tries = count.Tries + 1 } : new(1, now));
    }

    private bool Lasts(Tried count) => clock.Time.GetElapsedTime(count.Since) < settings.TriesWithin;

    private void Forget()
    {
        foreach (var (key, count) in counts)
            if (!Lasts(count)) counts.TryRemove(key, out _);
        if (counts.Count >= MostRemembered) counts.Clear();
    }

    private static string Name(string userName) => "name " + OneTimeLink.HashOf(Accounts.Account.KeyOf(userName));

    private static string Address(string address) => "address " + OneTimeLink.HashOf(address);

    private sealed record Tried(int Tries, long Since);
}
