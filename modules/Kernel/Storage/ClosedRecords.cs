using Microsoft.Extensions.DependencyInjection;

namespace SaferCity.Kernel.Storage;

/// <summary>Which records are closed for good, whichever rooms keep them: for a register that names other rooms' records.</summary>
public sealed class ClosedRecords(IEnumerable<Room> rooms, IServiceProvider services)
{
    /// <summary>Whoever may know of it.</summary>
    public Task<bool> HoldAsync(Guid record, CancellationToken cancellationToken) => AnyAsync((db, closed) => db.WholeAsync(() => closed.HoldsAsync(record, cancellationToken)));

    /// <summary>Only where the caller may know of the record: what is said to them may depend on this.</summary>
    public Task<bool> HoldKnownAsync(Guid record, CancellationToken cancellationToken) => AnyAsync((_, closed) => closed.HoldsAsync(record, cancellationToken));

    private async Task<bool> AnyAsync(Func<ModuleDb, IClosedRecords, Task<bool>> holds)
    {
        foreach (var room in rooms)
            if (services.GetKeyedService<ModuleDb>(room.Assembly) is { Closed: { } closed } db && await holds(db, closed)) return true;
        return false;
    }
}
