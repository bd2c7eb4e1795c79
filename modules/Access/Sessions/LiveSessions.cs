using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Sessions;

/// <summary>Which sessions are in their time. A use is remembered at once and written down a minute later at the most, so that no call waits for it.</summary>
internal sealed class LiveSessions(IServiceScopeFactory scopes, SigningInSettings settings, Beside beside, WallClock clock)
{
    private const int MostRemembered = 20_000;
    private static readonly TimeSpan WriteEvery = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<Guid, Use> uses = [];

    /// <summary>Whether the session may be used still; it has been used now.</summary>
    public async ValueTask<bool> UseAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = clock.Time.Now();
        if (!uses.TryGetValue(id, out var use) || !IsInTime(use.StartedAt, use.SeenAt, now))
        {
            if (await ReadAsync(id, now, cancellationToken) is not { } read) return false; // another host may have seen it since
            if (uses.Count >= MostRemembered) uses.Clear();
            use = read;
        }
        var write = now - use.WrittenAt >= WriteEvery;
        uses[id] = use with { SeenAt = now, WrittenAt = write ? now : use.WrittenAt };
        if (write) _ = beside.Write(() => WriteAsync(id, now));
        return true;
    }

    public bool IsInTime(DateTimeOffset startedAt, DateTimeOffset seenAt, DateTimeOffset now) => now - seenAt < settings.SessionIdle && now - startedAt < settings.SessionLongest;

    private async Task<Use?> ReadAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = await scope.ServiceProvider.GetRequiredService<AccessDb>().Sessions.FindAsync([SessionId.Of(id)], cancellationToken);
        return session is { EndedAt: null } && IsInTime(session.StartedAt, session.SeenAt, now) ? new(session.StartedAt, session.SeenAt, session.SeenAt) : null;
    }

    private async Task WriteAsync(Guid id, DateTimeOffset at)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AccessDb>();
            if (await db.Sessions.FindAsync(SessionId.Of(id)) is not { } session) return;
            session.See(at);
            await db.SaveChangesAsync();
        }
        catch (Exception)
        {
            // ended at this moment, or storage is busy: the next use writes again
        }
    }

    private sealed record Use(DateTimeOffset StartedAt, DateTimeOffset SeenAt, DateTimeOffset WrittenAt);
}
