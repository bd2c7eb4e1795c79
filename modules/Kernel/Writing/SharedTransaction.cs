using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace SaferCity.Kernel.Writing;

/// <summary>
/// SQLite: one writing connection. Turns follow one another as savepoints, and the last in the queue commits for all (group commit). A baton, not a
/// queue: each caller runs its own code. All members of a batch, dropped ones too, wait for its commit.
/// </summary>
internal sealed class SharedTransaction(Func<Task<DbConnection>> open, int most = 64) : IWriter, IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private DbConnection? connection;
    private Batch? batch;
    private int waiting;

    public async Task<ITurn> EnterAsync(DbContext db, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref waiting);
        try
        {
            await gate.WaitAsync(CancellationToken.None);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
        try
        {
            connection ??= await open();
            batch ??= new(await connection.BeginTransactionAsync(CancellationToken.None));
            await batch.Transaction.SaveAsync("turn", CancellationToken.None);
            var own = db.Database.GetConnectionString();
            db.Database.SetDbConnection(connection);
            db.Database.AutoSavepointsEnabled = false;
            await db.Database.UseTransactionAsync(batch.Transaction, CancellationToken.None);
            return new Turn(this, batch, db, own);
        }
        catch
        {
            gate.Release();
            throw;
        }
    }

    private async Task LeaveAsync(Batch mine, DbContext db, string? own, bool keep)
    {
        try
        {
            await db.Database.UseTransactionAsync(null);
            db.Database.SetDbConnection(null);
            db.Database.SetConnectionString(own); // so that the context can read on
            if (keep) await mine.Transaction.ReleaseAsync("turn");
            else await mine.Transaction.RollbackAsync("turn");
            if (++mine.Size >= most || Volatile.Read(ref waiting) == 0) await CommitAsync(mine);
        }
        finally
        {
            gate.Release();
        }
        await mine.Durable.Task;
    }

    private async Task CommitAsync(Batch mine)
    {
        batch = null;
        try
        {
            await mine.Transaction.CommitAsync();
            mine.Durable.SetResult();
        }
        catch (Exception error)
        {
            mine.Durable.SetException(error);
            if (connection is not null) await connection.DisposeAsync();
            connection = null;
        }
        await mine.Transaction.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await gate.WaitAsync();
        if (connection is not null) await connection.DisposeAsync();
        connection = null;
        gate.Release();
    }

    private sealed class Batch(DbTransaction transaction)
    {
        public DbTransaction Transaction => transaction;

        public int Size { get; set; }

        public TaskCompletionSource Durable { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Turn(SharedTransaction owner, Batch mine, DbContext db, string? own) : ITurn
    {
        public Task KeepAsync() => owner.LeaveAsync(mine, db, own, keep: true);

        public Task DropAsync() => owner.LeaveAsync(mine, db, own, keep: false);
    }
}
