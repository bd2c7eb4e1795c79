using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace SaferCity.Kernel.Writing;

/// <summary>Who may write to the room now. A turn begins at the first save, not before the handler.</summary>
public interface IWriter
{
    /// <summary>Waits for the room's turn and gives the context its connection and transaction; without a context, they are for plain statements.</summary>
    Task<ITurn> EnterAsync(DbContext? db, CancellationToken cancellationToken);

    /// <summary>The context waits for somebody else's turn: what it read by is others' meanwhile.</summary>
    void Rest(DbContext db);
}

/// <summary>One piece of writing.</summary>
public interface ITurn
{
    DbConnection Connection { get; }

    DbTransaction Transaction { get; }

    /// <summary>Returns when the work is durable.</summary>
    Task KeepAsync();

    /// <summary>Undoes this work and nobody else's.</summary>
    Task DropAsync();
}
