using Microsoft.Data.Sqlite;

namespace SaferCity.Kernel.Storage;

/// <summary>One room as it was at one moment. Writers go on; what they write after that moment is not in it.</summary>
public sealed class SqliteSnapshot : IAsyncDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction reading;

    private SqliteSnapshot(SqliteConnection connection) => (this.connection, reading) = (connection, connection.BeginTransaction(deferred: true));

    internal static async Task<SqliteSnapshot> BeginAsync(string address, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(address);
        await connection.OpenAsync(cancellationToken);
        var snapshot = new SqliteSnapshot(connection);
        // A deferred transaction begins with its first read.
        await using var read = Plain.Command(connection, snapshot.reading, "select count(*) from sqlite_schema");
        await read.ExecuteScalarAsync(cancellationToken);
        return snapshot;
    }

    /// <summary>Writes it to a file of its own, by SQLite's backup in one step: the step reads by the transaction that is open already.</summary>
    public async Task CopyToAsync(string file, CancellationToken cancellationToken = default)
    {
        await using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await copy.OpenAsync(cancellationToken);
        connection.BackupDatabase(copy);
    }

    public async ValueTask DisposeAsync()
    {
        await reading.DisposeAsync();
        await connection.DisposeAsync();
    }
}
