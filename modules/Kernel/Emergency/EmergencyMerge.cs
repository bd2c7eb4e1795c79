using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Relay;
using SaferCity.Kernel.Storage;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Emergency;

/// <summary>What was read from the first line of a spool file to its end, once all of it stands in the journals.</summary>
/// <param name="Id">The same however often the file is looked at.</param>
/// <param name="Lines">The readings.</param>
/// <param name="Problems">Lines that were changed, removed or torn, a sentence each.</param>
public sealed record MergedEpisode(Guid Id, IReadOnlyList<EmergencyLine> Lines, IReadOnlyList<string> Problems);

/// <summary>Enters the readings of the emergency spool in the journals of their rooms, each exactly once, by its hash, however often it is tried or cut off.</summary>
public sealed partial class EmergencyMerge(IServiceScopeFactory scopes, IEnumerable<Room> rooms, TimeProvider clock, EmergencySpool spool, ILogger<EmergencyMerge> log)
{
    /// <summary>Enters what can be entered. Files that are through are handed on, and overwritten when that is done; what could not be entered is kept until it was reviewed.</summary>
    /// <param name="handOn">Keeps an episode to be reviewed. It may come again with the same id.</param>
    /// <param name="isReviewed">Whether somebody has looked at an episode, by its id.</param>
    /// <param name="cancellationToken">Stops between two lines.</param>
    public async Task RunAsync(Func<MergedEpisode, Task> handOn, Func<Guid, Task<bool>> isReviewed, CancellationToken cancellationToken)
    {
        var seen = spool.Look();
        if (await EnterAsync(seen.Lines, cancellationToken) && spool.Close(seen) is { } closed) await FinishAsync(closed, seen, handOn);
        foreach (var left in SpoolFile.AllClosedIn(spool.Folder))
        {
            var file = SpoolFile.Read(left, spool.Key);
            if (await EnterAsync(file.Lines, cancellationToken)) await FinishAsync(left, file, handOn);
        }
        foreach (var merged in SpoolFile.AllMergedIn(spool.Folder))
        {
            var left = SpoolFile.NotEntered(merged, spool.Key).Length;
            if (left == 0 || await isReviewed(SpoolFile.EpisodeOf(merged))) SpoolFile.Destroy(merged);
            else if (left < new FileInfo(merged).Length) SpoolFile.PutAwayAgain(merged, spool.Key);
        }
    }

    private async Task FinishAsync(string closed, SpoolFile file, Func<MergedEpisode, Task> handOn)
    {
        foreach (var problem in file.Problems) EmergencySpool.Wrong(log, closed, problem);
        await handOn(new(SpoolFile.EpisodeOf(closed), file.Lines, file.Problems));
        SpoolFile.PutAway(closed, spool.Key);
        Merged(log, file.Lines.Count);
    }

    // A room that cannot be written now keeps no other room waiting.
    private async Task<bool> EnterAsync(IReadOnlyList<EmergencyLine> lines, CancellationToken cancellationToken)
    {
        var all = true;
        foreach (var its in lines.GroupBy(line => line.Room))
            try
            {
                foreach (var line in its) await EnterAsync(line, cancellationToken);
                spool.Found(its.Key, writable: true);
            }
            catch (JournalShutException)
            {
                all = false;
            }
        return all;
    }

    private async Task EnterAsync(EmergencyLine line, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = new(line.System, line.Person, line.Organisation, new HashSet<string>());
        var db = scope.ServiceProvider.GetRequiredKeyedService<ModuleDb>(rooms.First(room => room.Name == line.Room).Assembly);
        db.Begin(new InboxClaim(EmergencyCheck.Listener, line.Hash, line.Number, Instants.ToMicroseconds(clock.GetUtcNow())));
        try
        {
            var fact = new ReadInEmergency(RecordId.Of(line.Record), line.Message, line.Number, line.Hash, clock.Now());
            var why = line.Reason is null || (db.Closed is { } closed && await db.WholeAsync(() => closed.HoldsAsync(line.Record, cancellationToken))) ? null : spool.Key.Opened(line.Reason);
            await db.AppendAsync(new Recorded(fact, why) { At = Instants.FromMicroseconds(line.At) }, cancellationToken);
        }
        catch (DoneBeforeException)
        {
            // entered before it was cut off
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Readings} emergency readings stand in the journals now and wait for a review.")]
    private static partial void Merged(ILogger log, int readings);
}
