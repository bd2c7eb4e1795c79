using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.People;

namespace SaferCity.Practice.Disposals;

/// <summary>What becomes of the records of one kind in the end. What is changed here is saved by the caller, in one turn.</summary>
public sealed class Disposals<TRecord, TId>(ModuleDb db, TimeProvider clock) : IClosedRecords where TRecord : Aggregate, IErasable<TId> where TId : struct, IId<TId>
{
    private const int Most = 5;

    /// <exception cref="NotFoundException">There is no such record, or none that the caller may know of.</exception>
    public async Task<(TRecord Record, Disposal<TId> Disposal)> FindAsync(TId? id, CancellationToken cancellationToken)
    {
        var record = await db.Set<TRecord>().FindOrRefuseAsync(id, cancellationToken);
        return (record, await db.Set<Disposal<TId>>().FindAsync([record.Id], cancellationToken) ?? Disposal<TId>.Of(record.Id, record.Reference));
    }

    /// <summary>For a change: both must be as the caller read them.</summary>
    /// <exception cref="NotFoundException">There is no such record, or none that the caller may know of.</exception>
    /// <exception cref="StaleException">One of them has changed since.</exception>
    public async Task<(TRecord Record, Disposal<TId> Disposal)> FindAsync(TId? id, string etag, CancellationToken cancellationToken)
    {
        var (record, disposal) = await FindAsync(id, cancellationToken);
        await db.MustNotBeClosedAsync(record, cancellationToken);
        if (etag.Length == 0) throw FormProblem.In("etag", "Send the etag that you read with the record.");
        if (etag != disposal.EtagWith(record)) throw new StaleException(disposal.EtagWith(record));
        if (db.Entry(disposal).State is EntityState.Detached) db.Add(disposal);
        return (record, disposal);
    }

    /// <summary>
    /// The second person approves, and all goes that the room keeps of the people of the record: in the record, in what was asked and answered about them, and
    /// in the free texts beside every entry of the journal about it. Who is locked out of it stays so.
    /// </summary>
    /// <remarks>The text beside an entry about several records goes with the last of them: another's legal hold may need it.</remarks>
    /// <param name="record">Whose personal data goes.</param>
    /// <param name="disposal">What was asked for.</param>
    /// <param name="own">The partnership's area.</param>
    /// <param name="fact">The room's own, for other rooms to hear.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="StaleException">On saving: something has come about the record meanwhile.</exception>
    public async Task EraseAsync(TRecord record, Disposal<TId> disposal, OwnArea own, Func<ErasedRecord, IFact> fact, CancellationToken cancellationToken)
    {
        var its = record.Id;
        var kept = await KeptAsync(its, cancellationToken);

        disposal.Approve(db.Room.Caller.Is, record.RetentionOn(clock.Today()), clock.Now(), erased => fact(erased with
        {
            Askings = [.. kept.Askings.Select(asking => asking.Id)],
            Pointers = [.. kept.Pointers.Where(pointer => pointer.State is PointerState.Shared).Select(pointer => pointer.Id)],
        }));

        var beside = (await db.BesideInTextsAsync(its, cancellationToken)).ConvertAll(TId.Of);
        var others = await db.WholeAsync(() => db.Set<TRecord>().Where(other => beside.Contains(other.Id) && other.ErasedOn == null).Select(other => other.Id).ToListAsync(cancellationToken));

        record.Erase(clock.Today(), own);
        kept.Erase(db, clock.Now());
        db.ForgetTextsOf([its.Value, .. kept.Ids]);
        db.ButNotOf(others.Select(other => other.Value));
        db.ForgetIf(async () => kept.IsAll(await KeptAsync(its, cancellationToken)));
    }

    // Whatever of it the caller may know of.
    private Task<KeptAbout<TId>> KeptAsync(TId its, CancellationToken cancellationToken) => db.WholeAsync(() => KeptAbout<TId>.ReadAsync(db, its, cancellationToken));

    /// <inheritdoc />
    public async Task<Refusal?> RefusalAsync(Aggregate about, CancellationToken cancellationToken) => await db.WasErasedAsync<TId>(about, cancellationToken) ? ErasureRefusals.Erased : null;

    /// <inheritdoc />
    public Task<bool> HoldsAsync(Guid id, CancellationToken cancellationToken)
    {
        var (record, pointer) = (TId.Of(id), PointerId.Of(id));
        return db.Set<Disposal<TId>>().AnyAsync(d => d.State == DisposalState.Erased && (d.RecordId.Equals(record) || db.Set<Pointer<TId>>().Any(p => p.Id == pointer && p.RecordId.Equals(d.RecordId))), cancellationToken);
    }

    /// <summary>What waits for a second person who may erase, and did not ask for it: the oldest first, and a few at a time, because what is due shows them before all else.</summary>
    /// <param name="erases">The permission to.</param>
    public async Task<List<Disposal<TId>>> WaitingAsync(object erases, CancellationToken cancellationToken)
    {
        if (!db.Room.Caller.Is.May(PermissionName.Of(erases))) return [];
        var me = db.Me;
        return await db.Set<Disposal<TId>>().AsNoTracking().Where(d => d.State == DisposalState.ErasureRequested && d.RequestedBy != me).OrderBy(d => d.RequestedAt).Take(Most).ToListAsync(cancellationToken);
    }
}
