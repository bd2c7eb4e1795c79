using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SaferCity.Access.Data;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Emergency;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Emergencies;

/// <summary>Enters emergency readings in the journals as soon as these can be written again, and makes a review of each emergency due: at the start of the host, and every few seconds.</summary>
internal sealed partial class MergingEmergencies(IServiceScopeFactory scopes, EmergencyMerge merge, EmergencyMergeEvery often, TimeProvider clock, ILogger<MergingEmergencies> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var every = new PeriodicTimer(often.Every);
        do await MergeAsync(stoppingToken);
        while (await every.WaitForNextTickAsync(stoppingToken));
    }

    // What keeps it from merging now may be gone the next time.
    private async Task MergeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await merge.RunAsync(episode => KeepAsync(episode, cancellationToken), id => IsReviewedAsync(EmergencyId.Of(id), cancellationToken), cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            NotMerged(log, error.GetType().Name);
        }
    }

    private async Task KeepAsync(MergedEpisode episode, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = Caller.Product("emergency");
        var (db, id) = (scope.ServiceProvider.GetRequiredService<AccessDb>(), EmergencyId.Of(episode.Id));
        if (await db.Emergencies.AnyAsync(emergency => emergency.Id == id, cancellationToken)) return;
        db.Add(Emergency.Of(episode, clock.Now()));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<bool> IsReviewedAsync(EmergencyId id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = Caller.Product("emergency");
        return await scope.ServiceProvider.GetRequiredService<AccessDb>().Emergencies.AnyAsync(emergency => emergency.Id == id && emergency.ClosedAt != null, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Emergency readings could not be entered in the journals ({Error}); it is tried again.")]
    private static partial void NotMerged(ILogger log, string error);
}
