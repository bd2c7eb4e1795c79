using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SaferCity.Kernel.Writing;

/// <summary>PostgreSQL: one transaction each; the server groups commits.</summary>
internal sealed class OwnTransaction : IWriter
{
    public async Task<ITurn> EnterAsync(DbContext db, CancellationToken cancellationToken) => new Turn(await db.Database.BeginTransactionAsync(cancellationToken));

    private sealed class Turn(IDbContextTransaction transaction) : ITurn
    {
        public async Task KeepAsync()
        {
            await transaction.CommitAsync();
            await transaction.DisposeAsync();
        }

        public async Task DropAsync() => await transaction.DisposeAsync();
    }
}
