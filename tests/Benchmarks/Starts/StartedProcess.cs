using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SaferCity.Tests.Benchmarks.Starts;

/// <summary>A program started as anybody starts it, until it says that it is healthy.</summary>
internal sealed class StartedProcess : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly HttpClient Asking = new();
    private readonly Process process;

    private StartedProcess(Process process) => this.process = process;

    /// <summary>From the start of the process to its first good answer, in milliseconds.</summary>
    public double MillisecondsToHealthy { get; private init; }

    /// <param name="port">Where it answers /healthz/ready.</param>
    /// <param name="args">The assembly and what it is told.</param>
    public static async Task<StartedProcess> StartAsync(int port, params string[] args)
    {
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(new ProcessStartInfo("dotnet", args) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory })!;
        // Read, so that a full pipe stops nobody.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!await IsHealthyAsync(port))
        {
            if (process.HasExited) throw new InvalidOperationException($"{Path.GetFileName(args[0])} ended with {process.ExitCode} before it was healthy.");
            if (Stopwatch.GetElapsedTime(began) > Longest) process.Kill();
            await Task.Delay(5);
        }
        return new(process) { MillisecondsToHealthy = Stopwatch.GetElapsedTime(began).TotalMilliseconds };
    }

    /// <summary>What it keeps in memory (RSS), in MiB, once it has had nothing to do for a while.</summary>
    public async Task<double> IdleMemoryAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(3));
        process.Refresh();
        return process.WorkingSet64 / 1024d / 1024d;
    }

    /// <summary>Two ports, held together until both are known, so that they are not the same one.</summary>
    public static (int, int) FreePorts()
    {
        using var one = new TcpListener(IPAddress.Loopback, 0);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        one.Start();
        other.Start();
        return (((IPEndPoint)one.LocalEndpoint).Port, ((IPEndPoint)other.LocalEndpoint).Port);
    }

    // Not asked to stop: the next start is one after a power cut, which reads the log that was not written back.
    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<bool> IsHealthyAsync(int port)
    {
        try
        {
            using var answer = await Asking.GetAsync($"http://127.0.0.1:{port}/healthz/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
