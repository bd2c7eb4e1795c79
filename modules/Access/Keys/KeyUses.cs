using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;

namespace SaferCity.Access.Keys;

/// <summary>Notes that keys are used. It is written down at most once a minute a key, beside the call: none waits for it, and none fails for it.</summary>
internal sealed class KeyUses(IServiceScopeFactory scopes, Beside beside, WallClock clock)
{
    private static readonly TimeSpan WriteEvery = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<KeyId, DateTimeOffset> written = [];

    /// <returns>Completes when it is written down, at once where it need not be: for tests.</returns>
    public Task Note(KeyId key)
    {
        var now = clock.Time.GetUtcNow();
        var last = written.GetOrAdd(key, DateTimeOffset.MinValue);
        return now - last >= WriteEvery && written.TryUpdate(key, now, last) ? beside.Write(() => WriteAsync(key, now)) : Task.CompletedTask;
    }

    private async Task WriteAsync(KeyId key, DateTimeOffset at)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AccessDb>();
            if (await db.KeyUses.FindAsync(key) is { } use) use.See(at);
            else db.Add(KeyUse.Of(key, at));
            await db.SaveChangesAsync();
        }
        catch (Exception)
        {
            written.TryUpdate(key, DateTimeOffset.MinValue, at); // another host wrote it at this moment, or storage is busy: the next call tries again
        }
    }
}
