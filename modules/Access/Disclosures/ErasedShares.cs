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
        var erased = await CaseAsync(record, cancellationToken);
        var shares = await AboutAsync(erased, db.Disclosures.Where(d => d.Words != DisclosureWords.Erased), cancellationToken);
        shares.ForEach(share => share.Erase(erased));

        db.ForgetTextsOf([record.Value, .. shares.FindAll(share => share.Words is DisclosureWords.Erased).Select(share => share.Id.Value)]);
        db.ButNotOf(shares.FindAll(share => share.Words is not DisclosureWords.Erased).Select(share => share.Id.Value));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What an earlier version left where it erased the words: what was typed round the record's reference.</summary>
    public async Task TidyAsync(RecordId record, CancellationToken cancellationToken)
    {
        var erased = await CaseAsync(record, cancellationToken);
        var shares = await AboutAsync(erased, db.Disclosures.Where(d => d.Words == DisclosureWords.Erased), cancellationToken);
        shares.ForEach(share => share.Tidy(erased));
        if (db.ChangeTracker.HasChanges()) db.ForgetTextsOf(); // what is overwritten goes from the files, too
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<ErasedCase> CaseAsync(RecordId record, CancellationToken cancellationToken) =>
        new(record, (await references.NamesAsync([record.Value], cancellationToken)).GetValueOrDefault(record.Value)?.Reference ?? "");

    private async Task<List<Disclosure>> AboutAsync(ErasedCase erased, IQueryable<Disclosure> those, CancellationToken cancellationToken)
    {
        var about = new List<DisclosureId>();
        await foreach (var share in those.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
            if (share.IsAbout(erased)) about.Add(share.Id);
        return await db.Disclosures.Where(d => about.Contains(d.Id)).ToListAsync(cancellationToken);
    }
}
