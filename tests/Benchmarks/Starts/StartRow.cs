using SaferCity.Tests.Benchmarks.Measuring;

namespace SaferCity.Tests.Benchmarks.Starts;

/// <summary>How long the host takes to be healthy on a data folder that it knows, and what it keeps in memory when nobody calls, against a bare ASP.NET application.</summary>
internal static class StartRow
{
    private static readonly string Server = Path.Combine(AppContext.BaseDirectory, "SaferCity.Server.dll");
    private static readonly string Bare = typeof(StartRow).Assembly.Location;

    public static async Task MeasureAsync(Table table, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("safercity-start-").FullName;
        try
        {
            // A system in use: its databases are there, and hold the story city.
            await (await HostAsync(folder, story: true)).DisposeAsync();
            await (await BareAsync()).DisposeAsync();
            table.Amounts("start to healthy", await Rounds.AlternateAsync(rounds, () => StartAsync(folder), StartBareAsync), "ms", "at most 3");
            await using var host = await HostAsync(folder);
            await using var bare = await BareAsync();
            var (ours, theirs) = (await host.IdleMemoryAsync(), await bare.IdleMemoryAsync());
            table.Amounts("idle memory (RSS)", new(ours, theirs, ours / theirs), "MiB", "at most 2.5");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> StartAsync(string folder)
    {
        await using var host = await HostAsync(folder);
        return host.MillisecondsToHealthy;
    }

    private static async Task<double> StartBareAsync()
    {
        await using var bare = await BareAsync();
        return bare.MillisecondsToHealthy;
    }

    private static Task<StartedProcess> HostAsync(string folder, bool story = false)
    {
        var (pages, calls) = StartedProcess.FreePorts();
        return StartedProcess.StartAsync(pages, Server, $"--SaferCity:Data={folder}", $"--SaferCity:Pages={pages}", $"--SaferCity:Calls={calls}", $"--SaferCity:Story={story}", "--environment=Development");
    }

    private static Task<StartedProcess> BareAsync()
    {
        var (port, _) = StartedProcess.FreePorts();
        return StartedProcess.StartAsync(port, Bare, BareApp.Verb, $"{port}");
    }
}
