using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace SaferCity.Kernel.Writing;

internal sealed partial class SharedTransaction
{
    private sealed class Batch(DbConnection connection, DbTransaction transaction)
    {
        public DbConnection Connection => connection;

        public DbTransaction Transaction => transaction;

        public int Size { get; set; }

        public TaskCompletionSource Durable { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Turn(SharedTransaction owner, Batch mine, DbContext? db, string? own) : ITurn
    {
        public DbConnection Connection => mine.Connection;

        public DbTransaction Transaction => mine.Transaction;

        public Task KeepAsync() => owner.LeaveAsync(mine, db, own, keep: true);

        public Task DropAsync() => owner.LeaveAsync(mine, db, own, keep: false);
    }
}
