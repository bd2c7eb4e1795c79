using System.Collections.Concurrent;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Writing;

/// <summary>
/// Entries that tell of no change, readings above all, are written together: the first who comes waits for the room's turn, and has it for all who came meanwhile. So many readers
/// take one turn and one commit. All of them are kept or none, and each hears which. Who came while the journal was found not to be written hears that too.
/// </summary>
public sealed class SharedEntries
{
    private const int Most = 64;
    private readonly ConcurrentDictionary<string, Door> doors = [];

    /// <summary>Returns when the entry is durable.</summary>
    internal async Task AppendAsync(RoomContext room, Recorded said)
    {
        var door = doors.GetOrAdd(room.Room.Name, static _ => new());
        var (group, first) = door.Join(Line.Of(said, room));
        if (first) await WriteAsync(room, door, group);
        await group.Kept.Task;
    }

    private static async Task WriteAsync(RoomContext room, Door door, Group group)
    {
        try
        {
            await group.Before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (group.Before.Exception?.InnerException is { } shut && room.Engine.CouldNotWrite(shut)) throw shut;
            await GatherAsync(group);
            var turn = await room.Engine.Writer(room.Room.Name).EnterAsync(null, CancellationToken.None);
            await KeepAsync(room, turn, door.Close(group));
        }
        catch (Exception error)
        {
            door.Close(group);
            group.Kept.SetException(error);
            return;
        }
        room.Signal.Raise(room.Room, group.Lines.Select(line => line.Said));
        group.Kept.SetResult();
    }

    // Behind what is about to be done: for as long as that brings others, they come along.
    private static async Task GatherAsync(Group group)
    {
        for (var before = 0; group.Lines.Count > before && before < Most;)
        {
            before = group.Lines.Count;
            await Task.Yield();
        }
    }

    private static async Task KeepAsync(RoomContext room, ITurn turn, List<Line> lines)
    {
        try
        {
            await JournalWriter.AppendAsync(room, turn, lines);
        }
        catch
        {
            await turn.DropAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // why nothing was written is what they are told
            throw;
        }
        await turn.KeepAsync();
    }

    /// <summary>Where those meet who come before the turn does.</summary>
    private sealed class Door
    {
        private readonly Lock gate = new();
        private Group? open;
        private Task last = Task.CompletedTask;

        public (Group Group, bool First) Join(Line line)
        {
            lock (gate)
            {
                if (open is null || open.Lines.Count >= Most) last = (open = new(last.IsCompleted ? Task.CompletedTask : last)).Kept.Task;
                open.Lines.Add(line);
                return (open, open.Lines.Count == 1);
            }
        }

        public List<Line> Close(Group group)
        {
            lock (gate)
            {
                if (open == group) open = null;
                return group.Lines;
            }
        }
    }

    /// <param name="before">Those who came first are kept first.</param>
    private sealed class Group(Task before)
    {
        public Task Before => before;

        public List<Line> Lines { get; } = [];

        public TaskCompletionSource Kept { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
