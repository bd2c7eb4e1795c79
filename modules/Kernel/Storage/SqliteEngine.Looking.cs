using Microsoft.Data.Sqlite;

namespace SaferCity.Kernel.Storage;

public sealed partial class SqliteEngine
{
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
