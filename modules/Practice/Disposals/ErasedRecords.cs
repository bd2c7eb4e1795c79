using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Practice.Disposals;

/// <summary>Whether a record was erased, whoever may know of it.</summary>
internal static class ErasedRecords
{
    /// <summary>Of the record itself, and of what is kept about one.</summary>
    public static async Task<bool> WasErasedAsync<TId>(this ModuleDb db, Aggregate about, CancellationToken cancellationToken) where TId : struct, IId<TId> => about switch
    {
        IErasable<TId> record => record.ErasedOn is not null,
        Disposal<TId> disposal => disposal.State is DisposalState.Erased,
        IOverseen<TId> kept => await db.WasErasedAsync(kept.RecordId, cancellationToken),
        IKeptFrom<TId> kept => await db.WasErasedAsync(kept.RecordId, cancellationToken),
        Asking<TId> asking => await db.WasErasedAsync(asking.About, cancellationToken),
        _ => false,
    };

    /// <summary>Which of these were erased; none of a kind that is never erased.</summary>
    public static async Task<List<TId>> ErasedAmongAsync<TId>(this ModuleDb db, List<TId> records, CancellationToken cancellationToken) where TId : struct, IId<TId> =>
        records.Count == 0 || db.Model.FindEntityType(typeof(Disposal<TId>)) is null ? []
            : await db.WholeAsync(() => db.Set<Disposal<TId>>().Where(d => records.Contains(d.RecordId) && d.State == DisposalState.Erased).Select(d => d.RecordId).ToListAsync(cancellationToken));

    /// <summary>By its id; false for a kind that is never erased.</summary>
    public static async Task<bool> WasErasedAsync<TId>(this ModuleDb db, TId record, CancellationToken cancellationToken) where TId : struct, IId<TId> =>
        db.Model.FindEntityType(typeof(Disposal<TId>)) is not null
        && await db.WholeAsync(() => db.Set<Disposal<TId>>().AnyAsync(d => d.RecordId.Equals(record) && d.State == DisposalState.Erased, cancellationToken));
}
