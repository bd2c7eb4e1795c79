using Microsoft.Data.Sqlite;

namespace SaferCity.Tests.Benchmarks.Measuring;

/// <summary>A room's tables, written by hand: one connection to a file of its own, durable as the host's is (WAL, FULL).</summary>
internal sealed class RawDatabase : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("safercity-raw-").FullName;
    private readonly SqliteConnection connection;

    /// <param name="migrations">The rooms' own, by the names that this project embeds them under.</param>
    public RawDatabase(params string[] migrations)
    {
        connection = new(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "raw.db"), Pooling = false }.ToString());
        connection.Open();
        Run("pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on");
        foreach (var migration in migrations) Run(Text(migration));
    }

    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A statement prepared once; its parameters are @0, @1 and so on.</summary>
    public RawStatement Prepare(string sql, int parameters = 0)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++) command.Parameters.Add(new SqliteParameter($"@{i}", DBNull.Value));
        command.Prepare();
        return new(command);
    }

    public RawStatement PrepareInsert(string table, params string[] columns) =>
        Prepare($"insert into {table} ({string.Join(", ", columns)}) values ({string.Join(", ", columns.Select((_, i) => $"@{i}"))})", columns.Length);

    public void Dispose()
    {
        connection.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string Text(string migration)
    {
        using var reader = new StreamReader(typeof(RawDatabase).Assembly.GetManifestResourceStream(migration)!);
        return reader.ReadToEnd();
    }
}

/// <summary>A prepared statement.</summary>
internal sealed class RawStatement(SqliteCommand command)
{
    public object? Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteScalar();
    }
}
