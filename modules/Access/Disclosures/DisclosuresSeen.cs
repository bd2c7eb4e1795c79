using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Kernel.Journal;

namespace SaferCity.Access.Disclosures;

/// <summary>The register as its reader may see it: without what was shared about a record that they are locked out of.</summary>
internal sealed class DisclosuresSeen(AccessDb db, HiddenRecords locked)
{
    public async Task<IQueryable<Disclosure>> ReadAsync(CancellationToken cancellationToken)
    {
        var hidden = (await locked.ReadAsync(cancellationToken)).ConvertAll(id => (Guid?)id);
        return hidden.Count == 0 ? db.Disclosures : db.Disclosures.Where(d => !d.About.Any(about => hidden.Contains(about.Record)));
    }

    /// <exception cref="Kernel.Refusals.NotFoundException">There is none, or none that the caller may know of.</exception>
    public async Task<Disclosure> FindAsync(string id, CancellationToken cancellationToken) =>
        Kernel.Storage.Ids.Parse<DisclosureId>(id) is { } known && await (await ReadAsync(cancellationToken)).FirstOrDefaultAsync(d => d.Id == known, cancellationToken) is { } found ? found : throw new Kernel.Refusals.NotFoundException();
}
