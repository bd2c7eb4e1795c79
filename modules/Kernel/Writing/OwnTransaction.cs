using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SaferCity.Kernel.Writing;

/// <summary>PostgreSQL: one transaction each; the server groups commits.</summary>
internal sealed class OwnTransaction(DbDataSource source) : IWriter
{
    public async Task<ITurn> EnterAsync(DbContext? db, CancellationToken cancellationToken)
    {
        if (db is not null) return new OfContext(db.Database.GetDbConnection(), await db.Database.BeginTransactionAsync(cancellationToken));
        var connection = await source.OpenConnectionAsync(cancellationToken);
        try
        {
            return new Plain(connection, await connection.BeginTransactionAsync(cancellationToken));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // Outside a transaction it has given its connection back to the pool after each query.
    public void Rest(DbContext db)
    {
    }

    private sealed class OfContext(DbConnection connection, IDbContextTransaction transaction) : ITurn
    {
        public DbConnection Connection => connection;

        public DbTransaction Transaction => transaction.GetDbTransaction();

        public async Task KeepAsync()
        {
            await transaction.CommitAsync();
            await transaction.DisposeAsync();
        }

        public async Task DropAsync() => await transaction.DisposeAsync();
    }

    private sealed class Plain(DbConnection connection, DbTransaction transaction) : ITurn
    {
        public DbConnection Connection => connection;

        public DbTransaction Transaction => transaction;

        public async Task KeepAsync()
        {
            try
            {
                await transaction.CommitAsync();
            }
            finally
            {
                await DropAsync();
            }
        }

        public async Task DropAsync()
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}
