using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Kernel.Journal;

namespace SaferCity.Access.Disclosures;

/// <summary>Shares in the register about records that rooms erase.</summary>
internal sealed class ErasedShares(AccessDb db, References references)
{
    /// <summary>
    /// The words go that are about nothing else, here and beside every entry of this room's journal about the record or about these shares of it. Whatever names
    /// the record, in a line or in the words, is about it, however its reference is written.
    /// </summary>
    public async Task EraseAsync(RecordId record, CancellationToken cancellationToken)
    {
        var erased = new ErasedCase(record, (await references.NamesAsync([record.Value], cancellationToken)).GetValueOrDefault(record.Value)?.Reference ?? "");
        var about = new List<DisclosureId>();
        await foreach (var share in db.Disclosures.AsNoTracking().Where(d => d.Words != DisclosureWords.Erased).AsAsyncEnumerable().WithCancellation(cancellationToken))
            if (share.IsAbout(erased)) about.Add(share.Id);
        var shares = await db.Disclosures.Where(d => about.Contains(d.Id)).ToListAsync(cancellationToken);
        shares.ForEach(share => share.Erase(erased));

        db.ForgetTextsOf([record.Value, .. shares.FindAll(share => share.Words is DisclosureWords.Erased).Select(share => share.Id.Value)]);
        db.ButNotOf(shares.FindAll(share => share.Words is not DisclosureWords.Erased).Select(share => share.Id.Value));
        await db.SaveChangesAsync(cancellationToken);
    }
}
