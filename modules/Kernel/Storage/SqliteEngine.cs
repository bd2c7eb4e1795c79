using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Storage;

/// <summary>One file per room in the data folder. WAL, and FULL: with NORMAL a power cut loses acknowledged writes.</summary>
public sealed partial class SqliteEngine(string folder) : IEngine
{
    private static readonly KeptStatements.ForContexts Statements = new();
    private readonly ConcurrentDictionary<string, SharedTransaction> writers = new();
    private readonly ConcurrentDictionary<string, KeptConnections> readers = new();

    public string Name => "sqlite";

    public string Prefix(string room) => "";

    public string? Schema(string room) => null;

    public string? BeforeMigration(string room) => null;

    public string? BrokenForeignKeys => "pragma foreign_key_check";

    public void Configure(DbContextOptionsBuilder options, string room) => options.UseSqlite(Address(room, forReading: true)).AddInterceptors(Readers(room), Statements);

    public Task<DbConnection> ConnectAsync(string room, CancellationToken cancellationToken = default) => Task.FromResult(Readers(room).Open());

    public async Task<DbConnection> ConnectForMigrationAsync(string room, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);
        var connection = new SqliteConnection(Address(room, forReading: false));
        await connection.OpenAsync(cancellationToken);
        await RunAsync(connection, "pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=off; pragma wal_checkpoint(truncate)");
        return connection;
    }

    public IWriter Writer(string room) => writers.GetOrAdd(room, name => new SharedTransaction(() => ConnectToWriteAsync(name)));

    public bool IsUniqueViolation(Exception error) => Of(error) is { SqliteExtendedErrorCode: 2067 or 1555 };

    // Busy, locked, read-only, no reading or writing of the disk, full, not to be opened.
    public bool IsBusyOrFull(Exception error) => Of(error) is { SqliteErrorCode: 5 or 6 or 8 or 10 or 13 or 14 };

    public bool CouldNotWrite(Exception error) => Of(error) is { SqliteErrorCode: not 19 };

    public async ValueTask DisposeAsync()
    {
        foreach (var writer in writers.Values) await writer.DisposeAsync();
        foreach (var connections in readers.Values) connections.Dispose();
    }

    private async Task<DbConnection> ConnectToWriteAsync(string room)
    {
        var connection = new SqliteConnection(Address(room, forReading: false));
        await connection.OpenAsync();
        await RunAsync(connection, "pragma synchronous=full; pragma foreign_keys=on; pragma secure_delete=on");
        return connection;
    }

    private static SqliteException? Of(Exception error) => error as SqliteException ?? error.InnerException as SqliteException;

    private string FileOf(string room) => Path.Combine(folder, room + ".db");

    private KeptConnections Readers(string room) => readers.GetOrAdd(room, name => new(Address(name, forReading: true)));

    private string Address(string room, bool forReading) => new SqliteConnectionStringBuilder
    {
        DataSource = FileOf(room),
        Pooling = false,
        Mode = forReading ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate, // a room whose file is gone is not an empty room
        ForeignKeys = forReading ? true : null,
    }.ToString();

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
