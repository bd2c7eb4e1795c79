using System.Diagnostics;
using SaferCity.Access;
using SaferCity.Console;
using SaferCity.Kernel.Relay;
using SaferCity.Story;

namespace SaferCity.Server;

/// <summary>Tells the story city to an empty data folder, in the background, once the host answers.</summary>
internal sealed partial class StoryTelling(IServiceProvider services, Demonstration demonstration, DataFolder folder, FactRelay relay, Readiness readiness, IHostApplicationLifetime life, ILogger<StoryTelling> log)
{
    /// <summary>The telling under way; completed where there is nothing to tell.</summary>
    public Task Telling { get; private set; } = Task.CompletedTask;

    public void Begin()
    {
        if (!demonstration.ToBeTold)
        {
            readiness.Ready();
            return;
        }
        readiness.WaitFor("the story city");
        Telling = Task.Run(() => TellAsync(life.ApplicationStopping));
    }

    private async Task TellAsync(CancellationToken stopping)
    {
        var began = Stopwatch.GetTimestamp();
        demonstration.Begin();
        demonstration.Clock!.Telling = true;
        try
        {
            var key = await AccessModule.StoryKeyAsync(services, stopping);
            using var channel = ConsoleApp.Unix(folder.Socket);
            await StoryCity.TellAsync(new StorySettings
            {
                Calls = channel.CreateCallInvoker(), TokenFor = person => AccessModule.TokenFor(key, person), MoveTo = demonstration.Clock!.MoveTo, CaughtUp = relay.CaughtUpAsync, Stopping = stopping,
            });
            await relay.CaughtUpAsync(stopping);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            NotTold(log, error);
            readiness.WaitFor("the story city, which could not be told: see the log");
            throw;
        }
        demonstration.Clock!.Telling = false;
        demonstration.End();
        readiness.Ready();
        Told(log, Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The story city is written ({Seconds:0.0} s). All its people are invented.")]
    private static partial void Told(ILogger log, double seconds);

    // The story's own data: nothing in it is personal.
    [LoggerMessage(Level = LogLevel.Error, Message = "The story city could not be written. Start again to go on where it stopped.")]
    private static partial void NotTold(ILogger log, Exception error);
}
