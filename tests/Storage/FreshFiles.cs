using System.Collections.Concurrent;
using System.Reflection;
using SaferCity.Kernel.Storage;

namespace SaferCity.Tests.Storage;

/// <summary>A file per room in a folder of its own, copied from migrated files.</summary>
internal sealed class FreshFiles : FreshStorage
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new();

    private FreshFiles() => Engine = new SqliteEngine(Folder);

    public override IEngine Engine { get; }

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["SaferCity:Storage"] = "sqlite", ["SaferCity:Data"] = Folder };

    public static async Task<FreshStorage> OfAsync((string Name, Assembly Migrations)[] rooms)
    {
        var template = await Templates.GetOrAdd(KeyOf(rooms), _ => new(() => MigratedAsync(rooms))).Value;
        var fresh = new FreshFiles();
        foreach (var file in Directory.EnumerateFiles(template)) File.Copy(file, Path.Combine(fresh.Folder, Path.GetFileName(file)));
        return fresh;
    }

    private static async Task<string> MigratedAsync((string Name, Assembly Migrations)[] rooms)
    {
        var folder = Directory.CreateTempSubdirectory("safercity-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await using var engine = new SqliteEngine(folder);
        await MigrateAsync(engine, rooms);
        return folder;
    }
}
