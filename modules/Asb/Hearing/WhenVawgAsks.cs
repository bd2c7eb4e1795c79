using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Kernel.Relay;
using SaferCity.Vawg.Contracts;

namespace SaferCity.Asb.Hearing;

/// <summary>Looks for the person here, and tells whoever works a record that matches.</summary>
internal sealed class WhenVawgAsks(AsbDb db, ISender rooms) : IHear<AskedElsewhere>
{
    public async Task HearAsync(AskedElsewhere fact, CancellationToken cancellationToken)
    {
        if (await rooms.Send(new AskWhoIsMeant(fact.Asking), cancellationToken) is not { } asked) return;
        await db.Elsewhere.PointAsync(asked, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
