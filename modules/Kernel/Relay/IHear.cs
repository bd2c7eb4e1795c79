using System.Collections.Concurrent;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Relay;

/// <summary>Listens to one kind of fact of another room (or its own). Called at least once per fact, in order, in a scope of its own; what it saves is kept once.</summary>
public interface IHear<in TFact> where TFact : IFact
{
    Task HearAsync(TFact fact, CancellationToken cancellationToken);
}

/// <summary>Who listens: a listener of a room, to one fact.</summary>
public sealed record Listener(Room Room, Type Type, Type Fact)
{
    /// <summary>Stable: kept in the inbox.</summary>
    public string Name => $"{Type.Name}/{Fact.Name}";
}

/// <summary>Wakes whoever waits for a room to journal something: not for what the others journal, which is most of it.</summary>
public sealed class RelaySignal
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> next = [];

    /// <summary>Completes at the room's next <see cref="Raise"/>.</summary>
    public Task Next(string room) => next.GetOrAdd(room, static _ => NewNext()).Task;

    public void Raise(string room)
    {
        if (next.TryRemove(room, out var waited)) waited.TrySetResult();
    }

    private static TaskCompletionSource NewNext() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
