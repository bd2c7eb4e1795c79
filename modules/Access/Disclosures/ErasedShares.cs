using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Kernel.Journal;

namespace SaferCity.Access.Disclosures;

/// <summary>Shares in the register about records that rooms erase.</summary>
internal sealed class ErasedShares(AccessDb db)
{
    /// <summary>The words go, here and beside every entry of this room's journal about the record or about these shares of it.</summary>
    public async Task EraseAsync(RecordId record, CancellationToken cancellationToken)
    {
        Guid? its = record.Value;
        var shares = await db.Disclosures.Where(d => d.About.Any(about => about.Record == its)).ToListAsync(cancellationToken);
        shares.FindAll(share => share.Necessity.Length > 0).ForEach(share => share.Erase(record)); // not one that was erased before, or entered after
        db.ForgetTextsOf([record.Value, .. shares.Select(share => share.Id.Value)]);
        await db.SaveChangesAsync(cancellationToken);
    }
}
