using System.Diagnostics;
using SaferCity.Console;
using SaferCity.Kernel.Relay;
using SaferCity.Story;

namespace SaferCity.Server;

/// <summary>Tells the story city to an empty data folder, once the host answers.</summary>
internal sealed partial class StoryTelling(Demonstration demonstration, DataFolder folder, FactRelay relay, Readiness readiness, Func<string, string> tokenFor, ILogger<StoryTelling> log)
{
    public async Task TellAsync(CancellationToken stopping)
    {
        var began = Stopwatch.GetTimestamp();
        demonstration.Begin();
        using var channel = ConsoleApp.Unix(folder.Socket);
        await StoryCity.TellAsync(new StorySettings
        {
            Calls = channel.CreateCallInvoker(), TokenFor = tokenFor, MoveTo = demonstration.Clock!.MoveTo, CaughtUp = relay.CaughtUpAsync, Stopping = stopping,
        });
        await relay.CaughtUpAsync(stopping);
        demonstration.End();
        readiness.Ready();
        Told(log, Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The story city is written ({Seconds:0.0} s). All its people are invented.")]
    private static partial void Told(ILogger log, double seconds);
}
