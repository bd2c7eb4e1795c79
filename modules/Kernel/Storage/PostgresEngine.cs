using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Storage;

/// <summary>One schema per room in one database, for several hosts at once. One pool for all rooms.</summary>
public sealed class PostgresEngine(NpgsqlDataSource source) : IEngine
{
    private readonly OwnTransaction own = new(source);

    public string Name => "postgres";

    public string Prefix(string room) => room + ".";

    public string? Schema(string room) => room;

    public string? BeforeMigration(string room) =>
        $"select pg_advisory_xact_lock(hashtext('{room}')); create schema if not exists {room}; set local search_path to {room}";

    public string? BrokenForeignKeys => null;

    public void Configure(DbContextOptionsBuilder options, string room) => options.UseNpgsql(source);

    public async Task<DbConnection> ConnectAsync(string room, CancellationToken cancellationToken = default) => await source.OpenConnectionAsync(cancellationToken);

    public Task<DbConnection> ConnectForMigrationAsync(string room, CancellationToken cancellationToken = default) => ConnectAsync(room, cancellationToken);

    public IWriter Writer(string room) => own;

    public bool Exists(string room) => true;

    public Task<string?> DamageAsync(string room, CancellationToken cancellationToken = default) => Task.FromResult<string?>(null);

    // As it is in a session of ours: the server, the database, the role and the connection string can each set it.
    public async Task<string?> NotDurableAsync(string room, CancellationToken cancellationToken = default)
    {
        await using var command = source.CreateCommand("select string_agg(name || ' is off', ' and ' order by name) from pg_settings where name in ('fsync', 'synchronous_commit') and setting = 'off'");
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    // What was deleted is in no table from the commit on. In the server's files its bytes stay until the server vacuums and writes over them, and in its log
    // of writes and its archives for as long as these are kept: no client can see to that.
    public bool Overwrites => false;

    public Task<DateTimeOffset?> WaitsSinceAsync(string room, CancellationToken cancellationToken = default) => Task.FromResult<DateTimeOffset?>(null);

    public Task<IReadOnlyList<Guid>> WriteAnewAsync(string room) => Task.FromResult<IReadOnlyList<Guid>>([]);

    public Task<bool> CutLogAsync(string room, IReadOnlyList<Guid> marks) => Task.FromResult(true);

    public bool IsUniqueViolation(Exception error) => Of(error) is { SqlState: "23505" };

    public bool IsBusyOrFull(Exception error) => Of(error) is { SqlState: "53100" or "53200" or "53300" or "55P03" or "40P01" or "40001" or "25006" } || error is NpgsqlException { IsTransient: true };

    public bool CouldNotWrite(Exception error) => (error as NpgsqlException ?? error.InnerException as NpgsqlException) is { } its && its.SqlState?.StartsWith("23", StringComparison.Ordinal) is not true;

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private static PostgresException? Of(Exception error) => error as PostgresException ?? error.InnerException as PostgresException;

    /// <summary>Names are searched by ranges of folded keys, which need the database's order to be that of code points.</summary>
    /// <exception cref="InvalidOperationException">The database's collation is not C.</exception>
    public async Task CheckCollationAsync(CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("select datcollate from pg_database where datname = current_database()");
        if (await command.ExecuteScalarAsync(cancellationToken) is not ("C" or "POSIX"))
            throw new InvalidOperationException("The PostgreSQL database must be created with collation C: create database … lc_collate 'C' lc_ctype 'C' template template0.");
    }
}
