using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Callers;

namespace SaferCity.Kernel.Storage;

/// <summary>The room's records were put back from a backup: what was written between that moment and this entry is not there.</summary>
[Fact("restored_from_backup.v1")]
public sealed record RestoredFromBackup(DateTimeOffset BackedUpAt) : IFact
{
    internal string Sentence() => $"Restored from the backup of {BackedUpAt.UtcDateTime.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)} UTC.";

    /// <summary>Journals it, as the last entry of the restored journal.</summary>
    public static async Task MarkAsync(IServiceProvider house, Room room, DateTimeOffset backedUpAt, CancellationToken cancellationToken = default)
    {
        await using var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = Caller.Product("restore");
        await scope.ServiceProvider.GetRequiredKeyedService<ModuleDb>(room.Assembly).AppendAsync(new RestoredFromBackup(backedUpAt), cancellationToken);
    }
}
