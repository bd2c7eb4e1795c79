using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Relay;

/// <summary>Listens to one kind of fact of another room (or its own). Called at least once per fact, in order, in a scope of its own; what it saves is kept once.</summary>
public interface IHear<in TFact> where TFact : IFact
{
    Task HearAsync(TFact fact, CancellationToken cancellationToken);
}

/// <summary>
/// Listens as <see cref="IHear{TFact}"/> does, and hears what came within a moment together: for work that costs little more for a hundred facts than for one.
/// What two hosts deliver at once may be heard twice.
/// </summary>
public interface IHearTogether<in TFact> where TFact : IFact
{
    /// <param name="facts">At least one, in order.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task HearAsync(IReadOnlyList<TFact> facts, CancellationToken cancellationToken);
}

/// <summary>Who listens: a listener of a room, to one fact.</summary>
/// <param name="Room">Whose inbox says what it has heard.</param>
/// <param name="Type">The listener's.</param>
/// <param name="Fact">What it listens to.</param>
/// <param name="Together">Whether it hears them together.</param>
public sealed record Listener(Room Room, Type Type, Type Fact, bool Together = false)
{
    /// <summary>Stable: kept in the inbox.</summary>
    public string Name => $"{Type.Name}/{Fact.Name}";

    /// <summary>Tells it these: one, unless it hears them together.</summary>
    internal Task HearAsync(IServiceProvider services, IFact[] facts, CancellationToken cancellationToken)
    {
        var together = Array.CreateInstance(Fact, facts.Length);
        facts.CopyTo(together, 0);
        return (Task)(Together ? typeof(IHearTogether<>) : typeof(IHear<>)).MakeGenericType(Fact).GetMethod("HearAsync")!
            .Invoke(services.GetRequiredService(Type), [Together ? together : facts[0], cancellationToken])!;
    }
}

/// <summary>Wakes whoever waits for a room to journal something, or a fact of one kind: not for all else that is journalled, which is most of it.</summary>
public sealed class RelaySignal
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> next = [];

    /// <summary>Completes when next the room has journalled something, or a fact of this name.</summary>
    public Task Next(string roomOrFact) => next.GetOrAdd(roomOrFact, static _ => NewNext()).Task;

    /// <summary>The room has journalled these.</summary>
    internal void Raise(Room room, IEnumerable<Recorded> said)
    {
        Raise(room.Name);
        foreach (var recorded in said) Raise(FactNames.Of(room.Name, recorded.Fact.GetType()));
    }

    public void Raise(string what)
    {
        if (next.TryRemove(what, out var waited)) waited.TrySetResult();
    }

    private static TaskCompletionSource NewNext() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
