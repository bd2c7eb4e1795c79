using SaferCity.Kernel.Refusals;

namespace SaferCity.Kernel.Storage;

/// <summary>Which records of a room are closed for good: no command changes one, and nobody writes a word about one. What is heard from other rooms, and maintenance, may still change them.</summary>
public interface IClosedRecords
{
    /// <summary>The refusal of a command about this, a record or what is kept about one; null where it is not closed.</summary>
    Task<Refusal?> RefusalAsync(Aggregate about, CancellationToken cancellationToken);

    /// <summary>Whether this is a closed record, or kept about one, that the caller may know of.</summary>
    Task<bool> HoldsAsync(Guid id, CancellationToken cancellationToken);
}
