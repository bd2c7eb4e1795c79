using System.Data.Common;
using System.Security.Cryptography;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Server.Verbs;

namespace SaferCity.Server;

/// <summary>Writes checkpoints of the journals while the host runs, where it was told a folder for them. What keeps it from writing is logged, and stops nothing else.</summary>
internal sealed class ScheduledCheckpoints(ServerSettings settings, DataFolder folder, IEngine engine, ILogger<ScheduledCheckpoints> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.CheckpointsTo is not { } to) return;
        using var every = new PeriodicTimer(settings.CheckpointEvery);
        do await KeepAsync(Path.GetFullPath(to), stoppingToken);
        while (await every.WaitForNextTickAsync(stoppingToken));
    }

    private async Task KeepAsync(string to, CancellationToken cancellationToken)
    {
        try
        {
            using var key = CheckpointKey.In(folder.Path);
            await CheckpointJournal.KeepAsync(engine, key, to, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException or ArgumentException or CryptographicException or DbException)
        {
            log.LogError("No checkpoint of the journals was written: {Why}", error.Message);
        }
    }
}
