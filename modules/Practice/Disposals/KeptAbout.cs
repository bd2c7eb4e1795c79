using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.NeedToKnow;

namespace SaferCity.Practice.Disposals;

/// <summary>What a room keeps about one record apart from it: what was asked and answered about its people, and who sees it.</summary>
internal sealed record KeptAbout<TId>(List<Asking<TId>> Askings, List<Pointer<TId>> Pointers, List<Opening<TId>> Openings, List<Grant<TId>> Grants, List<Conflict<TId>> Conflicts) where TId : struct, IId<TId>
{
    public static async Task<KeptAbout<TId>> ReadAsync(ModuleDb db, TId record, CancellationToken cancellationToken) => new(
        db.Model.FindEntityType(typeof(Asking<TId>)) is null ? [] : await db.Set<Asking<TId>>().Where(asking => asking.About.Equals(record)).ToListAsync(cancellationToken),
        await db.Set<Pointer<TId>>().Where(pointer => pointer.RecordId.Equals(record)).ToListAsync(cancellationToken),
        await db.Set<Opening<TId>>().Where(opening => opening.RecordId.Equals(record)).ToListAsync(cancellationToken),
        await db.Set<Grant<TId>>().Where(grant => grant.Record.Equals(record)).ToListAsync(cancellationToken),
        await db.Set<Conflict<TId>>().Where(conflict => conflict.RecordId.Equals(record)).ToListAsync(cancellationToken));

    public IEnumerable<Guid> Ids => [.. Askings.Select(one => one.Id.Value), .. Pointers.Select(one => one.Id.Value), .. Conflicts.Select(one => one.Id.Value), .. Openings.Select(one => one.Id.Value)];

    /// <summary>Whether this, which was read later, has nothing more.</summary>
    public bool IsAll(KeptAbout<TId> later) => later.Ids.All(Ids.ToHashSet().Contains);

    /// <summary>What was asked goes, and what was answered; nobody is asked about the record any more, and who was named to see it need not. Who is locked out of it stays so.</summary>
    public void Erase(ModuleDb db, DateTimeOffset at)
    {
        db.RemoveRange(Askings);
        Pointers.ForEach(pointer => pointer.Erase());
        foreach (var named in Openings.Where(opening => opening.State is OpeningState.Standing && !(opening.Until <= at)))
        {
            named.End("", at);
            Grants.FindAll(grant => grant.Party == named.Person && !(grant.Until <= at)).ForEach(grant => grant.Until = at);
        }
        Conflicts.ForEach(conflict => conflict.Close());
    }
}
