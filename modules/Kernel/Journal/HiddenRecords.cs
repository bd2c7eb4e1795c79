using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>
/// What the caller is locked out of, in all rooms, by id: for a register that names other rooms' records. It is asked for to leave records out, never to
/// show one.
/// </summary>
public sealed class HiddenRecords(IEnumerable<Room> rooms, IServiceProvider services)
{
    public async Task<List<Guid>> ReadAsync(CancellationToken cancellationToken)
    {
        var hidden = new List<Guid>();
        foreach (var room in rooms)
            if (services.GetKeyedService<ModuleDb>(room.Assembly) is { } db) hidden.AddRange(await HiddenSubjects.OfAsync(db, cancellationToken));
        return hidden;
    }
}
