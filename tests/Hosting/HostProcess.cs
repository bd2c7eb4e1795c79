using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Server;

namespace SaferCity.Tests.Hosting;

/// <summary>The real host in a process of its own, whose memory can be measured and which can be killed.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly HttpClient Asking = new();
    private readonly Process process;
    private readonly SigningKey key;
    private readonly ConcurrentQueue<string> output = [];
    private bool gone;

    private HostProcess(Process process, SigningKey key, int pages, int calls)
    {
        (this.process, this.key) = (process, key);
        (Pages, CallsAt) = (new($"http://localhost:{pages}"), new($"http://localhost:{calls}"));
    }

    public Uri Pages { get; }

    public Uri CallsAt { get; }

    /// <summary>All that it has said, log and crash alike.</summary>
    public IEnumerable<string> Output => output;

    /// <summary>What it keeps in memory (RSS), in MiB.</summary>
    public double Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024d / 1024d;
        }
    }

    /// <summary>A token of the story's key for somebody.</summary>
    public string Token(string person = "officer:tester") => AccessModule.TokenFor(key, person);

    /// <summary>Starts on a folder in which a host of this process ran before, and waits until it is ready.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="key">The story's key in that folder: <see cref="TestHost.StoryKey"/>.</param>
    /// <param name="more">Further configuration.</param>
    public static async Task<HostProcess> StartAsync(string folder, SigningKey key, params (string Key, string Value)[] more)
    {
        var (pages, calls) = (FreePort(), FreePort());
        var start = new ProcessStartInfo("dotnet", [typeof(ServerHost).Assembly.Location, $"--SaferCity:Data={folder}", $"--SaferCity:Pages={pages}", $"--SaferCity:Calls={calls}", "--SaferCity:Story=false", "--environment=Development", .. TestHost.NeverTooOften, .. more.Select(one => $"--{one.Key}={one.Value}")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["Logging__LogLevel__Default"] = "Error", ["DOTNET_TieredPGO"] = "0" },
        };
        var host = new HostProcess(Process.Start(start)!, key, pages, calls);
        // Read, so that a full pipe stops nobody.
        host.process.OutputDataReceived += (_, line) => host.output.Enqueue(line.Data ?? "");
        host.process.ErrorDataReceived += (_, line) => host.output.Enqueue(line.Data ?? "");
        host.process.BeginOutputReadLine();
        host.process.BeginErrorReadLine();
        for (var began = Stopwatch.GetTimestamp(); !await host.IsReadyAsync(); await Task.Delay(10))
            if (host.process.HasExited || Stopwatch.GetElapsedTime(began) > Longest) throw new InvalidOperationException("The host's process ended or did not become ready.");
        return host;
    }

    /// <summary>As a power cut ends it: kill -9.</summary>
    public async Task KillAsync()
    {
        gone = true;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>As a fault within it ends it: it says what it has to say (SIGABRT).</summary>
    public async Task AbortAsync()
    {
        gone = true;
        // The runtime takes the first to say what it has to, and gives the next to the system.
        while (!process.HasExited)
        {
            using (var kill = Process.Start("kill", ["-ABRT", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(200));
        }
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (gone) return;
        await KillAsync();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Asking.GetAsync(new Uri(Pages, "/healthz/ready"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
