using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Relay;

/// <summary>
/// Delivers journalled facts to each listener separately, in order, at least once, with an inbox row per fact and listener. A listener that fails is
/// tried again, later and later, and keeps nobody else waiting.
/// </summary>
public sealed partial class FactRelay(IEnumerable<Room> rooms, IEnumerable<Listener> listeners, IServiceScopeFactory scopes, IEngine engine, RelaySignal signal, TimeProvider clock, ILogger<FactRelay> log) : BackgroundService
{
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(100); // for what is heard together
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1); // another host may have written
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<Listener, string> failing = [];

    /// <summary>The listeners that could not be given their next fact, by name, with the kind of error.</summary>
    public IReadOnlyDictionary<Listener, string> Failing => failing;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(listeners.Select(listener => Task.Run(() => ListenAsync(listener, stoppingToken), stoppingToken)));

    private async Task ListenAsync(Listener listener, CancellationToken stopping)
    {
        long? heard = null;
        var pause = Look;
        while (!stopping.IsCancellationRequested)
        {
            var next = signal.Next(FactNames.Of(Source(listener).Name, listener.Fact));
            try
            {
                heard = await DeliverAsync(listener, heard, stopping);
                failing.TryRemove(listener, out _);
                pause = Look;
                await Task.WhenAny(next, Task.Delay(Look, stopping));
                if (listener.Together) await Task.Delay(Gather, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
            }
            catch (Exception error)
            {
                failing[listener] = error.GetType().Name;
                CouldNotHear(log, listener.Name, listener.Room.Name, error.GetType().Name, pause);
                await Task.Delay(pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < Longest ? pause * 2 : Longest;
            }
        }
    }

    /// <summary>Delivers all that a listener has not heard, beginning after the number given, or after the last that its inbox holds. Returns the last number heard.</summary>
    public async Task<long> DeliverAsync(Listener listener, long? after, CancellationToken cancellationToken)
    {
        var last = after ?? await LastHeardAsync(listener, cancellationToken);
        while (await NextAsync(listener, last, cancellationToken) is { Count: > 0 } batch)
            foreach (var facts in batch.Chunk(listener.Together ? batch.Count : 1))
            {
                await HearAsync(listener, facts, cancellationToken);
                last = facts[^1].Number;
            }
        return last;
    }

    /// <summary>Returns when every listener has heard all that is journalled now: for tests and for work that follows on from facts.</summary>
    public async Task CaughtUpAsync(CancellationToken cancellationToken = default)
    {
        foreach (var listener in listeners)
            while ((await NextAsync(listener, await LastHeardAsync(listener, cancellationToken), cancellationToken)).Count > 0) await Task.Delay(5, cancellationToken);
    }

    // What several rooms say is heard of one's own.
    private Room Source(Listener listener) => listener.Room.History.Facts.Contains(listener.Fact) ? listener.Room : rooms.First(room => room.History.Facts.Contains(listener.Fact));

    private async Task<long> LastHeardAsync(Listener listener, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(listener.Room.Name, cancellationToken);
        await using var command = Plain.Command(connection, null, $"select coalesce(max(number), 0) from {engine.Prefix(listener.Room.Name)}inbox where listener = @listener and source = @source",
            ("@listener", listener.Name), ("@source", Source(listener).Name));
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken));
    }

    private async Task<List<Said>> NextAsync(Listener listener, long after, CancellationToken cancellationToken)
    {
        var source = Source(listener).Name;
        await using var connection = await engine.ConnectAsync(source, cancellationToken);
        await using var command = Plain.Command(connection, null, $"select number, body from {engine.Prefix(source)}journal where fact = @fact and number > @after order by number limit 100",
            ("@fact", FactNames.Of(source, listener.Fact)), ("@after", after));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var batch = new List<Said>();
        while (await row.ReadAsync(cancellationToken)) batch.Add(new(row.GetInt64(0), FactNames.Read(row.GetString(1), listener.Fact)));
        return batch;
    }

    // The last of them stands for all of them in the inbox.
    private async Task HearAsync(Listener listener, Said[] facts, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = Caller.Product("relay");
        var db = scope.ServiceProvider.GetRequiredKeyedService<ModuleDb>(listener.Room.Assembly);
        db.Begin(new InboxClaim(listener.Name, Source(listener).Name, facts[^1].Number, Instants.ToMicroseconds(clock.GetUtcNow())));
        try
        {
            await listener.HearAsync(scope.ServiceProvider, [.. facts.Select(said => said.Fact)], cancellationToken);
            await db.EnterAsync(cancellationToken); // a listener that changed nothing has heard all the same
            await db.KeepAsync(null);
        }
        catch (DoneBeforeException)
        {
            await db.DropAsync();
        }
        catch
        {
            await db.DropAsync();
            throw;
        }
    }

    private sealed record Said(long Number, IFact Fact);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Listener} of {Room} could not hear a fact ({Error}); trying again in {Pause}.")]
    private static partial void CouldNotHear(ILogger log, string listener, string room, string error, TimeSpan pause);
}
