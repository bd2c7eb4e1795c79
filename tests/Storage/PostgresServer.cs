using System.Diagnostics;
using Npgsql;

namespace SaferCity.Tests.Storage;

/// <summary>The PostgreSQL that tests use: the one that SAFERCITY_TEST_POSTGRES names, or a private one that lives as long as this process.</summary>
internal static class PostgresServer
{
    private static Process? own; // kept: were it collected, its standard input would close and the server stop
    private static readonly Lazy<string> Address = new(() => Environment.GetEnvironmentVariable("SAFERCITY_TEST_POSTGRES") is { Length: > 0 } given ? given : OwnServer());

    public static string AddressOf(string database) => new NpgsqlConnectionStringBuilder(Address.Value) { Database = database, MaxPoolSize = 20 }.ConnectionString;

    public static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Address.Value);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public static void Run(string sql)
    {
        using var connection = new NpgsqlConnection(Address.Value);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    // The script's server stops when its standard input closes, which happens however this process ends.
    private static string OwnServer()
    {
        var script = new ProcessStartInfo(Path.Combine(Root(), "build", "postgres")) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        var server = own = Process.Start(script)!;
        return server.StandardOutput.ReadLine() ?? throw new InvalidOperationException(server.StandardError.ReadToEnd());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SaferCity.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the project's folder, where build/postgres is: set SAFERCITY_TEST_POSTGRES.");
    }
}
