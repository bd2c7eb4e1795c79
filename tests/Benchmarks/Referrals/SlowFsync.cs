using System.ComponentModel;
using System.Diagnostics;

namespace SaferCity.Tests.Benchmarks.Referrals;

/// <summary>Runs this program again where every fsync takes a millisecond longer, as on a disk that is no laptop's.</summary>
internal static class SlowFsync
{
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
            return await EndAsync(new("dotnet", [typeof(SlowFsync).Assembly.Location, .. args]) { Environment = { ["LD_PRELOAD"] = library } }) == 0 ? null : "the program failed when run again";
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
