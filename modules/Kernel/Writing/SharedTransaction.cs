using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Writing;

/// <summary>
/// SQLite: one writing connection. Turns follow one another as savepoints, and the last in the queue commits for all (group commit). A baton, not a
/// queue: each caller runs its own code, or that of those whom it writes for. All members of a batch, dropped ones too, wait for its commit.
/// </summary>
internal sealed partial class SharedTransaction(Func<Task<DbConnection>> open, int most = 64) : IWriter, IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private DbConnection? connection;
    private Batch? batch;
    private int waiting;
    private bool ended;

    public async Task<ITurn> EnterAsync(DbContext? db, CancellationToken cancellationToken)
    {
        var own = db?.Database.GetConnectionString();
        if (db is not null) GiveBack(db, own);
        Interlocked.Increment(ref waiting);
        try
        {
            await gate.WaitAsync(CancellationToken.None);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
        return await BeginAsync(db, own);
    }

    public void Rest(DbContext db) => GiveBack(db, db.Database.GetConnectionString());

    private async Task<Turn> BeginAsync(DbContext? db, string? own)
    {
        try
        {
            ObjectDisposedException.ThrowIf(ended, this);
            connection ??= await OpenAsync();
            batch ??= new(connection, await connection.BeginTransactionAsync(CancellationToken.None));
            await RunAsync(batch, "savepoint turn");
        }
        catch (Exception error)
        {
            await EndAsync(() => batch is { Size: > 0 } others ? CommitIfLastAsync(others) : BreakAsync(error));
            throw;
        }
        var turn = new Turn(this, batch, db, own);
        if (db is null) return turn;
        try
        {
            db.Database.SetDbConnection(connection);
            db.Database.AutoSavepointsEnabled = false;
            await db.Database.UseTransactionAsync(batch.Transaction, CancellationToken.None);
        }
        catch
        {
            await turn.DropAsync();
            throw;
        }
        return turn;
    }

    /// <summary>Runs something that no transaction may be open for, while nobody writes: what the batch of this moment holds is committed first.</summary>
    public async Task AloneAsync(Func<DbConnection, Task> work)
    {
        await gate.WaitAsync();
        await EndAsync(async () =>
        {
            if (batch is { } begun) await CommitAsync(begun);
            await work(connection ??= await OpenAsync());
        });
    }

    // Its statements are kept from here to where it is closed.
    private async Task<DbConnection> OpenAsync()
    {
        var opened = await open();
        KeptStatements.KeepFor(opened);
        return opened;
    }

    private async Task LeaveAsync(Batch mine, DbContext? db, string? own, bool keep)
    {
        await EndAsync(async () =>
        {
            try
            {
                if (db is not null)
                {
                    await db.Database.UseTransactionAsync(null);
                    GiveBack(db, own);
                }
            }
            catch
            {
                await FinishAsync(mine, keep: false);
                throw;
            }
            await FinishAsync(mine, keep);
        });
        await mine.Durable.Task;
    }

    // What it read by is somebody else's while it waits; it can read on afterwards, and owns what it reads by then.
    private static void GiveBack(DbContext db, string? own)
    {
        db.Database.SetDbConnection(null, contextOwnsConnection: true);
        db.Database.SetConnectionString(own);
    }

    private async Task FinishAsync(Batch mine, bool keep)
    {
        mine.Size++;
        try
        {
            await RunAsync(mine, keep ? "release turn" : "rollback to turn");
        }
        catch (Exception error)
        {
            await BreakAsync(error); // what this turn wrote can no longer be told from what the others wrote
            throw;
        }
        await CommitIfLastAsync(mine);
    }

    private static async Task RunAsync(Batch batch, string sql)
    {
        await using var command = Plain.Command(batch.Connection, batch.Transaction, sql);
        await command.ExecuteNonQueryAsync();
    }

    // Whoever leaves while somebody waits counts on them: so a turn that could not begin commits for the others as well.
    private async Task CommitIfLastAsync(Batch mine)
    {
        if (mine.Size < most && Volatile.Read(ref waiting) > 0) return;
        await CommitAsync(mine);
    }

    private async Task CommitAsync(Batch mine)
    {
        try
        {
            await mine.Transaction.CommitAsync();
        }
        catch (Exception error)
        {
            await BreakAsync(error);
            return;
        }
        batch = null;
        mine.Durable.SetResult();
        await mine.Transaction.DisposeAsync();
    }

    /// <summary>Nothing of the batch is kept, and everybody in it is told; the next turn begins on a fresh connection.</summary>
    private async Task BreakAsync(Exception error)
    {
        var (broken, lost) = (batch, connection);
        (batch, connection) = (null, null);
        broken?.Durable.SetException(error);
        if (lost is null) return;
        KeptStatements.EndFor(lost);
        await lost.DisposeAsync();
    }

    private async Task EndAsync(Func<Task> last)
    {
        try
        {
            await last();
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await gate.WaitAsync();
        ended = true; // who comes later opens nothing
        await EndAsync(() => BreakAsync(new ObjectDisposedException(nameof(SharedTransaction))));
    }
}
