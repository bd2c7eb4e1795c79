using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Relay;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Storage;

/// <summary>All that a room's context works with: the room, its engine, who is asking and what time it is.</summary>
public sealed record RoomContext(Room Room, DbContextOptions Options, IEngine Engine, CurrentCaller Caller, TimeProvider Clock, RelaySignal Signal, SharedEntries Entries)
{
    internal RoomContext For(Caller caller) => this with { Caller = new CurrentCaller { Is = caller } };
}
