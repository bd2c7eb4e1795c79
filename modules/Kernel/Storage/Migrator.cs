using System.Data.Common;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SaferCity.Kernel.Storage;

/// <summary>Applies a room's numbered SQL files in order, each in a transaction of its own under a lock, recorded with a checksum.</summary>
public static class Migrator
{
    /// <exception cref="InvalidOperationException">A file was changed after it was applied, or left broken foreign keys.</exception>
    public static async Task ApplyAsync(IEngine engine, string room, Assembly files, CancellationToken cancellationToken = default)
    {
        await using var connection = await engine.ConnectForMigrationAsync(room, cancellationToken);
        var applied = await AppliedAsync(engine, room, connection, cancellationToken);
        foreach (var (from, resource) in Steps(engine, typeof(Migrator).Assembly).Concat(Steps(engine, files)))
        {
            var (name, checksum, sql) = await ReadAsync(from, resource, cancellationToken);
            if (!IsApplied(room, name, checksum, applied.GetValueOrDefault(name))) await ApplyAsync(engine, room, connection, name, checksum, sql, cancellationToken);
        }
    }

    /// <summary>Compares what was applied with this program's files, and changes nothing.</summary>
    /// <returns>The first file that was changed after it was applied, is not applied yet, or is not known here; null where all agree.</returns>
    public static async Task<string?> ProblemAsync(IEngine engine, string room, Assembly files, CancellationToken cancellationToken = default)
    {
        await using var connection = await engine.ConnectAsync(room, cancellationToken);
        await using var command = Plain.Command(connection, null, $"select name, checksum from {engine.Prefix(room)}migrations");
        var applied = await AppliedAsync(command, cancellationToken);
        foreach (var (from, resource) in Steps(engine, typeof(Migrator).Assembly).Concat(Steps(engine, files)))
        {
            var (name, checksum, _) = await ReadAsync(from, resource, cancellationToken);
            if (!applied.Remove(name, out var then)) return $"migration {name} is not applied yet: start SaferCity once.";
            if (then != checksum) return $"migration {name} was changed after it was applied.";
        }
        return applied.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown ? $"migration {unknown} is not known here: a newer SaferCity applied it." : null;
    }

    private static async Task<(string Name, string Checksum, string Sql)> ReadAsync(Assembly from, string resource, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(from.GetManifestResourceStream(resource)!);
        var sql = (await reader.ReadToEndAsync(cancellationToken)).ReplaceLineEndings("\n");
        return (resource["Migrations/".Length..], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql))), sql);
    }

    // What is there already, in one look: a start that has nothing to do takes no lock for each file.
    private static async Task<Dictionary<string, string>> AppliedAsync(IEngine engine, string room, DbConnection connection, CancellationToken cancellationToken)
    {
        await using var look = await LockAsync(engine, room, connection, cancellationToken);
        await using var command = Plain.Command(connection, look, "select name, checksum from migrations");
        var applied = await AppliedAsync(command, cancellationToken);
        await look.CommitAsync(cancellationToken);
        return applied;
    }

    private static async Task<Dictionary<string, string>> AppliedAsync(DbCommand command, CancellationToken cancellationToken)
    {
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var applied = new Dictionary<string, string>();
        while (await row.ReadAsync(cancellationToken)) applied[row.GetString(0)] = row.GetString(1);
        return applied;
    }

    private static bool IsApplied(string room, string name, string checksum, string? applied) =>
        applied is null || applied == checksum ? applied is not null : throw new InvalidOperationException($"{room}: migration {name} was changed after it was applied.");

    private static async Task<DbTransaction> LockAsync(IEngine engine, string room, DbConnection connection, CancellationToken cancellationToken)
    {
        var step = await connection.BeginTransactionAsync(cancellationToken); // on SQLite BEGIN IMMEDIATE, so it is the lock
        if (engine.BeforeMigration(room) is { } before) await RunAsync(step, before, cancellationToken);
        await RunAsync(step, "create table if not exists migrations (name text not null primary key, checksum text not null)", cancellationToken);
        return step;
    }

    private static IEnumerable<(Assembly, string)> Steps(IEngine engine, Assembly files) => files.GetManifestResourceNames()
        .Where(name => name.StartsWith("Migrations/", StringComparison.Ordinal))
        .Where(name => name.Split('.') is [_, "sql"] || name.EndsWith($".{engine.Name}.sql", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => (files, name));

    private static async Task ApplyAsync(IEngine engine, string room, DbConnection connection, string name, string checksum, string sql, CancellationToken cancellationToken)
    {
        await using var step = await LockAsync(engine, room, connection, cancellationToken);
        if (!IsApplied(room, name, checksum, await AskAsync(step, "select checksum from migrations where name = @name", cancellationToken, ("@name", name)) as string))
        {
            await RunAsync(step, sql, cancellationToken);
            if (engine.BrokenForeignKeys is { } check && await AskAsync(step, check, cancellationToken) is { } table)
                throw new InvalidOperationException($"{room}: migration {name} leaves broken foreign keys in {table}.");
            await AskAsync(step, "insert into migrations (name, checksum) values (@name, @checksum)", cancellationToken, ("@name", name), ("@checksum", checksum));
        }
        await step.CommitAsync(cancellationToken);
    }

    // A plain command: EF's raw SQL would read { } in the file as holes.
    private static async Task RunAsync(DbTransaction step, string sql, CancellationToken cancellationToken)
    {
        await using var command = step.Connection!.CreateCommand();
        command.CommandText = sql;
        command.Transaction = step;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<object?> AskAsync(DbTransaction step, string sql, CancellationToken cancellationToken, params (string Name, string Value)[] values)
    {
        await using var command = step.Connection!.CreateCommand();
        command.CommandText = sql;
        command.Transaction = step;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
