using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SaferCity.Tests.Benchmarks.Referrals;

/// <summary>Runs this program again where every fsync takes a millisecond longer, as on a disk that is no laptop's.</summary>
internal static class SlowFsync
{
    private const string RunAgain = "SAFERCITY_RUN_AGAIN";

    /// <summary>Where this is the program run again, it ends with the one that ran it, however that ends: the pipe between them closes then.</summary>
    [ModuleInitializer]
    internal static void EndWithParent()
    {
        if (Environment.GetEnvironmentVariable(RunAgain) is null) return;
        new Thread(() =>
        {
            using var pipe = Console.OpenStandardInput();
            while (pipe.ReadByte() >= 0) { }
            Environment.Exit(1);
        })
        { IsBackground = true }.Start();
    }

    /// <summary>Runs it with these arguments and this process's output.</summary>
    /// <returns>Why it could not; null where it did.</returns>
    public static async Task<string?> RunAsync(params string[] args)
    {
        if (!OperatingSystem.IsLinux()) return "needs Linux, where a library can be preloaded";
        var folder = Directory.CreateTempSubdirectory("safercity-fsync-").FullName;
        try
        {
            var library = Path.Combine(folder, "slow-fsync.so");
            string[] compile = ["-shared", "-fPIC", "-O2", "-o", library, Path.Combine(AppContext.BaseDirectory, "Referrals", "slow-fsync.c"), "-ldl"];
            if (await EndAsync(new("cc", compile)) != 0) return "cc could not compile slow-fsync.c";
            return await EndAsync(new("dotnet", [typeof(SlowFsync).Assembly.Location, .. args]) { Environment = { ["LD_PRELOAD"] = library, [RunAgain] = "1" }, RedirectStandardInput = true }) == 0 ? null : "the program failed when run again";
        }
        catch (Win32Exception)
        {
            return "no cc was found";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> EndAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
