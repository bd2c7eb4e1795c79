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

/// <summary>Wakes the relay when a room has journalled something.</summary>
public sealed class RelaySignal
{
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes at the next <see cref="Raise"/>.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Raise() => Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
}
