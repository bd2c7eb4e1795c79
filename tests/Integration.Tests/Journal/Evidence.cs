using System.Diagnostics;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Journal;

/// <summary>A data folder in which a host has run, and what two organisations do with it: verbs and the verifier in Node, each as a process of its own.</summary>
public sealed class Evidence : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("safercity-evidence-").FullName;

    /// <summary>The data folder. A sentence that harms it takes a copy.</summary>
    public string Data => Path.Combine(root, "data");

    /// <summary>The checkpoints that the second organisation keeps.</summary>
    public string Checkpoints => Path.Combine(root, "kept");

    /// <summary>The text of the verifier.</summary>
    public static string Verifier => Path.Combine(Root(), "build", "verify-journal.mjs");

    public async Task InitializeAsync()
    {
        await using (await TestHost.StartOnAsync(Data)) { }
        Assert.Equal(0, (await VerbAsync("checkpoint-journal", "--to", Checkpoints, "--data", Data)).Code);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return Task.CompletedTask;
    }

    public string Fresh() => Directory.CreateDirectory(Path.Combine(root, Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>A copy of a folder's files, its databases among them: nobody has them open.</summary>
    public string CopyOf(string folder)
    {
        var copy = Fresh();
        foreach (var file in Directory.EnumerateFiles(folder)) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }

    /// <summary>A copy of the data folder, harmed.</summary>
    public async Task<string> HarmedAsync(Func<IEngine, Task> harm)
    {
        var copy = CopyOf(Data);
        await using var engine = new SqliteEngine(copy);
        await harm(engine);
        return copy;
    }

    /// <summary>What verify-journal says of a data folder, and what the verifier in Node says of its export.</summary>
    public async Task<(Ended Ours, Ended Nodes)> BothAsync(string data, string? checkpoints)
    {
        string[] against = checkpoints is null ? [] : ["--checkpoints", checkpoints];
        var ours = await VerbAsync(["verify-journal", "--data", data, .. against]);
        var export = Path.Combine(Fresh(), "export");
        Assert.Equal(0, (await VerbAsync("export-journal", "--to", export, "--data", data)).Code);
        string[] kept = checkpoints is null ? [] : [checkpoints];
        return (ours, await RunAsync("node", [Verifier, export, .. kept]));
    }

    public static Task<Ended> VerbAsync(params string[] arguments) => RunAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "SaferCity.Server.dll"), .. arguments]);

    private static async Task<Ended> RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, said[0].TrimEnd().Split('\n'), said[1]);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SaferCity.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}

/// <summary>How a process ended, and what it said.</summary>
public sealed record Ended(int Code, string[] Lines, string Errors);
