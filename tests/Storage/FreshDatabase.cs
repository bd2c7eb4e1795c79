using System.Collections.Concurrent;
using System.Reflection;
using Npgsql;
using SaferCity.Kernel.Storage;

namespace SaferCity.Tests.Storage;

/// <summary>A database of its own on the tests' PostgreSQL, copied from a migrated one.</summary>
internal sealed class FreshDatabase : FreshStorage
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new();
    private readonly string name;
    private readonly string address;

    private FreshDatabase(string name)
    {
        this.name = name;
        address = PostgresServer.AddressOf(name);
        Engine = new PostgresEngine(NpgsqlDataSource.Create(address));
    }

    public override IEngine Engine { get; }

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["SaferCity:Storage"] = "postgres",
        ["SaferCity:Data"] = Folder,
        ["ConnectionStrings:SaferCity"] = address,
    };

    public static async Task<FreshStorage> OfAsync((string Name, Assembly Migrations)[] rooms)
    {
        var template = await Templates.GetOrAdd(KeyOf(rooms), _ => new(() => MigratedAsync(rooms))).Value;
        var name = NewName();
        await PostgresServer.RunAsync($"create database {name} template {template}");
        return new FreshDatabase(name);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await PostgresServer.RunAsync($"drop database {name} with (force)");
    }

    private static async Task<string> MigratedAsync((string Name, Assembly Migrations)[] rooms)
    {
        var name = NewName();
        await PostgresServer.RunAsync($"create database {name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => PostgresServer.Run($"drop database {name} with (force)");

        // No pool: a template with an open connection cannot be copied.
        await using var engine = new PostgresEngine(NpgsqlDataSource.Create(PostgresServer.AddressOf(name) + ";Pooling=false"));
        await MigrateAsync(engine, rooms);
        return name;
    }

    private static string NewName() => $"safercity_test_{Guid.NewGuid():N}";
}
