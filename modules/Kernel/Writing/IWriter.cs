using Microsoft.EntityFrameworkCore;

namespace SaferCity.Kernel.Writing;

/// <summary>Who may write to the room now. A turn begins at the first save, not before the handler.</summary>
public interface IWriter
{
    /// <summary>Waits for the room's turn and gives the context its connection and transaction.</summary>
    Task<ITurn> EnterAsync(DbContext db, CancellationToken cancellationToken);
}

/// <summary>One piece of writing.</summary>
public interface ITurn
{
    /// <summary>Returns when the work is durable.</summary>
    Task KeepAsync();

    /// <summary>Undoes this work and nobody else's.</summary>
    Task DropAsync();
}
