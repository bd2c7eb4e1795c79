using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SaferCity.Kernel.Relay;

namespace SaferCity.Kernel.Storage;

/// <summary>
/// Overwrites in each room's file what was forgotten there, as soon as its mark stands, and at the start of the host what an earlier one did not come to.
/// What fails is tried again, later and later: the mark goes only when nothing of it is left. Nobody waits for it.
/// </summary>
public sealed partial class Overwriting(IEnumerable<Room> rooms, IEngine engine, RelaySignal signal, ILogger<Overwriting> log) : BackgroundService
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Said = TimeSpan.FromSeconds(5); // readers that take less are nothing to tell of

    /// <summary>By what <see cref="RelaySignal"/> says that a mark was set in the room.</summary>
    internal static string SignalOf(string room) => room + ": overwriting";

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        engine.Overwrites ? Task.WhenAll(rooms.Select(room => Task.Run(() => OverwriteAsync(room.Name, stoppingToken), stoppingToken))) : Task.CompletedTask;

    private async Task OverwriteAsync(string room, CancellationToken stopping)
    {
        IReadOnlyList<Guid> marks = []; // of what the file was written anew without
        var pause = Shortest;
        while (!stopping.IsCancellationRequested)
        {
            var next = signal.Next(SignalOf(room));
            try
            {
                if (marks.Count == 0) marks = await engine.WriteAnewAsync(room);
                if (marks.Count == 0)
                {
                    await next.WaitAsync(stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    continue;
                }
                if (await engine.CutLogAsync(room, marks))
                {
                    if (pause > Said) Overwritten(log, room);
                    (marks, pause) = ([], Shortest);
                    continue;
                }
                if (pause > Said) IsRead(log, room, pause);
            }
            catch (Exception error)
            {
                NotOverwritten(log, room, error.GetType().Name, pause);
            }
            await Task.Delay(pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < Longest ? pause * 2 : Longest;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Room}: what was erased could not be overwritten in its file ({Error}). It is tried again in {Pause}; doctor says what to do.")]
    private static partial void NotOverwritten(ILogger log, string room, string error, TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Room}: somebody reads the file, and what was erased stands in its log of writes until then. It is tried again in {Pause}.")]
    private static partial void IsRead(ILogger log, string room, TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Room}: what was erased is overwritten in its file now.")]
    private static partial void Overwritten(ILogger log, string room);
}
