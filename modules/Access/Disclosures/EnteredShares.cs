using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Agreements;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Sharings;

namespace SaferCity.Access.Disclosures;

/// <summary>What rooms shared with each other and sent to other areas, in the register.</summary>
internal sealed class EnteredShares(AccessDb db, ClosedRecords closed, CurrentCaller caller, TimeProvider clock)
{
    /// <summary>Enters a share once, however often it is heard of. Nothing is entered where the room no longer knows of it.</summary>
    public async Task EnterAsync(ShareElsewhere? share, CancellationToken cancellationToken)
    {
        if (share is null || await db.Disclosures.AnyAsync(d => d.Pointer == share.Pointer, cancellationToken)) return;

        var agreement = await db.CoveringAsync(share.To, LondonDay.Of(share.At), cancellationToken);
        var disclosure = Disclosure.Enter(share, agreement, caller.Is.Named(), clock.Now());
        if (await closed.HoldAsync(share.Record, cancellationToken)) disclosure.Erase(new(RecordId.Of(share.Record), share.Reference)); // erased before this was heard
        db.Add(disclosure);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Enters a case that was sent to another area, once each time that it was.</summary>
    public async Task EnterAsync(SentShare? share, CancellationToken cancellationToken)
    {
        if (share is null || await db.Disclosures.AnyAsync(d => d.Sent == share.Why.Share, cancellationToken)) return;

        var disclosure = Disclosure.Enter(share);
        if (await closed.HoldAsync(share.Record, cancellationToken)) disclosure.Erase(new(RecordId.Of(share.Record), share.Reference)); // erased before this was heard
        db.Add(disclosure);
        await db.SaveChangesAsync(cancellationToken);
    }
}
