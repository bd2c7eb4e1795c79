using MediatR;
using SaferCity.Asb.Contracts;
using SaferCity.Kernel.Relay;
using SaferCity.Prevent.Data;

namespace SaferCity.Prevent.Hearing;

/// <summary>Looks for the person here, and tells whoever works a record that matches.</summary>
internal sealed class WhenAsbAsks(PreventDb db, ISender rooms) : IHear<AskedElsewhere>
{
    public async Task HearAsync(AskedElsewhere fact, CancellationToken cancellationToken)
    {
        if (await rooms.Send(new AskWhoIsMeant(fact.Asking), cancellationToken) is not { } asked) return;
        await db.Elsewhere.PointAsync(asked, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
