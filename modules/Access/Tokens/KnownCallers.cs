using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.Accounts;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.Keys;
using SaferCity.Access.Roles;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.Sessions;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Relay;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Tokens;

/// <summary>
/// The keys and accounts that call, remembered while the room's journal stands where it stood. It is looked at again after every write of the room in this process,
/// so that a revocation bites on the next call, and every second, for what another host has written; and at midnight, when accounts and clearances end.
/// </summary>
internal sealed class KnownCallers(IServiceScopeFactory scopes, IEngine engine, RelaySignal signal, SecondFactorRule rule, LiveSessions sessions, KeyUses uses, SigningInSettings settings, WallClock clock)
{
    private const int MostRemembered = 20_000;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private Seen seen = new(-1, default, Task.CompletedTask, 0);

    /// <summary>The key of this kid, or null where there is none, it was revoked or its last day is over.</summary>
    public async ValueTask<KnownKey?> KeyAsync(string kid, CancellationToken cancellationToken)
    {
        var now = await NowAsync(cancellationToken);
        if (now.Keys.TryGetValue(kid, out var known)) return known;
        await using var scope = scopes.CreateAsyncScope();
        var key = await scope.ServiceProvider.GetRequiredService<AccessDb>().Keys.AsNoTracking().FirstOrDefaultAsync(k => k.Kid == kid && k.State == KeyState.Registered, cancellationToken);
        return key is null || key.HasEnded(now.Day) ? null : now.Keys[kid] = KnownKey.Of(key);
    }

    /// <summary>Who calls with this key for this person in this session, or null where they may not.</summary>
    public async ValueTask<Caller?> CallerAsync(string kid, string person, Guid? session, CancellationToken cancellationToken) =>
        await KnownAsync((kid, person, session), cancellationToken) is { } known && (known.Caller.Session is not { } id || await sessions.UseAsync(id, cancellationToken)) ? await UsedAsync(kid, Now(known), cancellationToken) : null;

    // A call of the console outside a session, which its own pages do not make, has been confirmed by nobody.
    private Caller Now(Known known) => known.ConfirmedAt is { } at && clock.Time.Now() - at < settings.StepUpHolds ? known.Caller with { MustConfirm = false } : known.Caller;

    private async ValueTask<Caller> UsedAsync(string kid, Caller caller, CancellationToken cancellationToken)
    {
        if (await KeyAsync(kid, cancellationToken) is { } key) _ = uses.Note(key.Id);
        return caller;
    }

    private async ValueTask<Known?> KnownAsync((string Kid, string Person, Guid? Session) call, CancellationToken cancellationToken)
    {
        var (kid, person, session) = call;
        var now = await NowAsync(cancellationToken);
        if (now.Callers.TryGetValue(call, out var known)) return known;
        if (await KeyAsync(kid, cancellationToken) is not { } key) return null;
        if ((key.System == OwnSystems.Console ? await OfConsoleAsync(person, session, cancellationToken) : key.For(person) is { } partner ? new(partner) : null) is not { } caller) return null;
        if (now.Callers.Count >= MostRemembered) now.Callers.Clear();
        return now.Callers[call] = caller;
    }

    private async Task<Known?> OfConsoleAsync(string person, Guid? session, CancellationToken cancellationToken)
    {
        if (person == Person.Visitor) return new(ConsoleCaller.Visitor);
        if (!person.StartsWith(Person.OfAccount, StringComparison.Ordinal) || Ids.Parse<AccountId>(person[Person.OfAccount.Length..]) is not { } id) return null;
        await using var scope = scopes.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<AccessDb>().Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.State == AccountState.Active, cancellationToken);
        if (account is null || account.HasExpired(clock.Time.Today())) return null;
        var open = session is { } one ? await OpenAsync(scope.ServiceProvider.GetRequiredService<AccessDb>(), account, SessionId.Of(one), cancellationToken) : null;
        if (session is not null && open is null) return null;
        var may = await scope.ServiceProvider.GetRequiredService<AccountRights>().OfAsync(account, cancellationToken);
        return new(ConsoleCaller.For(account, open is not { SeveralFactors: true } && rule.MustEnrol(account, may) ? [] : may) with { Session = session }, open?.ConfirmedAt);
    }

    private static Task<Session?> OpenAsync(AccessDb db, Account account, SessionId session, CancellationToken cancellationToken) =>
        db.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == session && s.Account == account.Id && s.EndedAt == null, cancellationToken);

    private async ValueTask<Seen> NowAsync(CancellationToken cancellationToken)
    {
        var (last, today) = (Volatile.Read(ref seen), clock.Time.Today());
        if (last.Day == today && !last.NextWrite.IsCompleted && clock.Time.GetElapsedTime(last.At) < Look) return last;
        var next = signal.Next(AccessModule.Name); // before the look: a write in between is looked for again
        var number = await JournalNumberAsync(cancellationToken);
        var now = number == last.Number && last.Day == today ? last with { NextWrite = next, At = clock.Time.GetTimestamp() } : new Seen(number, today, next, clock.Time.GetTimestamp());
        Volatile.Write(ref seen, now);
        return now;
    }

    private async Task<long> JournalNumberAsync(CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(AccessModule.Name, cancellationToken);
        await using var command = Plain.Command(connection, null, $"select number from {engine.Prefix(AccessModule.Name)}heads where name = 'journal'");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken) ?? throw new UnreachableException());
    }

    private sealed record Seen(long Number, DateOnly Day, Task NextWrite, long At)
    {
        public ConcurrentDictionary<string, KnownKey> Keys { get; } = [];

        public ConcurrentDictionary<(string Kid, string Person, Guid? Session), Known> Callers { get; } = [];
    }

    /// <summary>Who calls, and since when their session is confirmed.</summary>
    private sealed record Known(Caller Caller, DateTimeOffset? ConfirmedAt = null);
}
