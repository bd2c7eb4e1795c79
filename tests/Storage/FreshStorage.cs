using System.Reflection;
using SaferCity.Kernel.Storage;

namespace SaferCity.Tests.Storage;

/// <summary>
/// Storage of a test's own: a copy of a template that is migrated once in the process, and gone when it is disposed of.
/// <code>await using var storage = await FreshStorage.OfAsync(kept, ("vawg", typeof(VawgModule).Assembly));</code>
/// </summary>
public abstract class FreshStorage : IAsyncDisposable
{
    /// <summary>The engine over this storage.</summary>
    public abstract IEngine Engine { get; }

    /// <summary>What a host is configured with to use this storage: keys as in appsettings, "SaferCity:Storage" among them.</summary>
    public abstract IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>A folder for whatever else a host keeps; with SQLite, the data folder itself.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("safercity-test-").FullName;

    /// <summary>A database with the tables of these rooms and nothing in them.</summary>
    /// <param name="kept">The engine.</param>
    /// <param name="rooms">Each room's name and the assembly that embeds its migrations.</param>
    public static async Task<FreshStorage> OfAsync(Kept kept, params (string Name, Assembly Migrations)[] rooms) => kept switch
    {
        Kept.InPostgres => await FreshDatabase.OfAsync(rooms),
        _ => await FreshFiles.OfAsync(rooms),
    };

    public virtual async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static async Task MigrateAsync(IEngine engine, (string Name, Assembly Migrations)[] rooms)
    {
        foreach (var (name, migrations) in rooms) await Migrator.ApplyAsync(engine, name, migrations);
    }

    protected static string KeyOf((string Name, Assembly Migrations)[] rooms) => string.Join(' ', rooms.Select(room => room.Name).Order(StringComparer.Ordinal));
}
