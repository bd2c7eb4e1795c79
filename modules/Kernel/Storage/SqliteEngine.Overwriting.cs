using System.Data.Common;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Storage;

// What is deleted is overwritten where it stood (secure_delete). Copies of it stand in pages that were rearranged before, and in the log of writes: the file
// is written anew, and the log is cut, which whoever reads at that moment prevents.
public sealed partial class SqliteEngine
{
    public bool Overwrites => true;

    public async Task<DateTimeOffset?> WaitsSinceAsync(string room, CancellationToken cancellationToken = default)
    {
        await using var connection = await ConnectAsync(room, cancellationToken);
        await using var command = Plain.Command(connection, null, "select min(at) from overwritings");
        return await command.ExecuteScalarAsync(cancellationToken) is long at ? Instants.FromMicroseconds(at) : null;
    }

    public async Task<IReadOnlyList<Guid>> WriteAnewAsync(string room)
    {
        if (await WaitsSinceAsync(room) is null) return [];
        var marks = new List<Guid>();
        await Alone(room).AloneAsync(async connection =>
        {
            await using (var command = Plain.Command(connection, null, "select id from overwritings"))
            {
                await using var row = await command.ExecuteReaderAsync();
                while (await row.ReadAsync()) marks.Add(row.GetGuid(0));
            }
            KeptStatements.KeepFor(connection).Forget();
            await RunAsync(connection, "vacuum");
        });
        Readers(room).Renew();
        return marks;
    }

    public async Task<bool> CutLogAsync(string room, IReadOnlyList<Guid> marks)
    {
        var cut = false;
        await Alone(room).AloneAsync(async connection =>
        {
            await using (var command = Plain.Command(connection, null, "pragma wal_checkpoint(truncate)")) cut = Convert.ToInt64(await command.ExecuteScalarAsync()) == 0;
            if (!cut) return;
            foreach (var mark in marks)
            {
                await using var command = Plain.Command(connection, null, "delete from overwritings where id = @id", ("@id", mark));
                await command.ExecuteNonQueryAsync();
            }
        });
        return cut;
    }

    private SharedTransaction Alone(string room) => (SharedTransaction)Writer(room);
}
