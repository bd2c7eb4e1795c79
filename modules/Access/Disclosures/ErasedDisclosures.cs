using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Disclosures;

/// <summary>Disclosures whose words went with their case: no word is written about them any more, nor why somebody reads them.</summary>
internal sealed class ErasedDisclosures(AccessDb db) : IClosedRecords
{
    public Task<Refusal?> RefusalAsync(Aggregate about, CancellationToken cancellationToken) => Task.FromResult(about is Disclosure { Words: DisclosureWords.Erased } ? DisclosureRefusals.WordsErased : null);

    public Task<bool> HoldsAsync(Guid id, CancellationToken cancellationToken)
    {
        var its = DisclosureId.Of(id);
        return db.Disclosures.AnyAsync(d => d.Id == its && d.Words == DisclosureWords.Erased, cancellationToken);
    }
}
