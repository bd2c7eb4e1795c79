using System.Diagnostics;
using SaferCity.Server;

namespace SaferCity.Tests.Hosting;

/// <summary>A verb of the command line as somebody types it: in a process of its own, beside whatever host runs.</summary>
public static class Typed
{
    /// <returns>The exit code, and all that was printed.</returns>
    public static Task<(int Code, string Said)> VerbAsync(params string[] words) => VerbAsync([], words);

    /// <param name="environment">Settings as environment variables: SaferCity__Storage.</param>
    /// <param name="words">The verb and its options.</param>
    /// <inheritdoc cref="VerbAsync(string[])"/>
    public static async Task<(int Code, string Said)> VerbAsync((string Name, string Value)[] environment, string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ServerHost).Assembly.Location, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }
}
