using Microsoft.Data.Sqlite;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Storage;

public sealed partial class SqliteEngine
{
    private static readonly TimeSpan ReadersPause = TimeSpan.FromMilliseconds(100);

    // What is deleted is overwritten where it stood. Copies of it stand in pages that were rearranged before, and in the log of writes: the file is written
    // anew, and the log is cut. Whoever reads at this moment keeps the log as it is: for some seconds they are waited for, and at its next start the host cuts it.
    public Task ForgetAsync(string room) => ((SharedTransaction)Writer(room)).AloneAsync(async connection =>
    {
        await RunAsync((SqliteConnection)connection, "vacuum");
        for (var tries = 0; tries < 50; tries++)
        {
            await using var cut = Plain.Command(connection, null, "pragma wal_checkpoint(truncate)");
            if (Convert.ToInt64(await cut.ExecuteScalarAsync()) == 0) return;
            await Task.Delay(ReadersPause);
        }
    });

    public bool Exists(string room) => File.Exists(FileOf(room));

    public async Task<string?> DamageAsync(string room, CancellationToken cancellationToken = default)
    {
        await using var connection = await ConnectAsync(room, cancellationToken);
        await using var command = Plain.Command(connection, null, "pragma integrity_check(3)");
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var said = new List<string>();
        while (await row.ReadAsync(cancellationToken)) said.Add(row.GetString(0));
        return said is ["ok"] ? null : string.Join("; ", said);
    }

    // SQLite keeps it with the connection and not with the file, so only how a writer connects decides it.
    public async Task<string?> NotDurableAsync(string room, CancellationToken cancellationToken = default)
    {
        await using var connection = await ConnectToWriteAsync(room);
        await using var command = Plain.Command(connection, null, "pragma synchronous");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken)) >= 2 ? null : "synchronous is below FULL";
    }

    /// <summary>The room as it is at this moment, to be copied: writers go on meanwhile.</summary>
    public Task<SqliteSnapshot> SnapshotAsync(string room, CancellationToken cancellationToken = default) =>
        SqliteSnapshot.BeginAsync(new SqliteConnectionStringBuilder { DataSource = FileOf(room), Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString(), cancellationToken);
}
