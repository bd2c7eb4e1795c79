using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Access.Disclosures;

/// <summary>
/// The register as its reader may see it: without what was shared about a record that they are locked out of, and without the answer to what they asked,
/// which would tell them where the person is known.
/// </summary>
internal sealed class DisclosuresSeen(AccessDb db, HiddenRecords locked)
{
    public async Task<IQueryable<Disclosure>> ReadAsync(CancellationToken cancellationToken)
    {
        var (records, pointers) = await KeptFromAsync(cancellationToken);
        return records.Count == 0 ? db.Disclosures : db.Disclosures.Where(d => !d.About.Any(about => records.Contains(about.Record)) && (d.Pointer == null || !pointers.Contains(d.Pointer)));
    }

    /// <exception cref="NotFoundException">There is none, or none that the caller may know of.</exception>
    public async Task<Disclosure> FindAsync(string id, CancellationToken cancellationToken) =>
        Ids.Parse<DisclosureId>(id) is { } known && await (await ReadAsync(cancellationToken)).FirstOrDefaultAsync(d => d.Id == known, cancellationToken) is { } found ? found : throw new NotFoundException();

    /// <summary>Those that the caller must not learn of, so that the trail tells nothing of them either.</summary>
    public async Task<List<Guid>> HiddenAsync(CancellationToken cancellationToken)
    {
        var (records, pointers) = await KeptFromAsync(cancellationToken);
        if (records.Count == 0) return [];
        return (await db.Disclosures.Where(d => d.About.Any(about => records.Contains(about.Record)) || pointers.Contains(d.Pointer)).Select(d => d.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.Value);
    }

    private async Task<(List<Guid?> Records, List<PointerId?> Pointers)> KeptFromAsync(CancellationToken cancellationToken)
    {
        var hidden = await locked.ReadAsync(cancellationToken);
        return (hidden.ConvertAll(id => (Guid?)id), hidden.ConvertAll(id => (PointerId?)PointerId.Of(id)));
    }
}
