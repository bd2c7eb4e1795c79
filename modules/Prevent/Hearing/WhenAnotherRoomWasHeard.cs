using MediatR;
using SaferCity.Kernel.Relay;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using OfVawg = SaferCity.Vawg.Contracts;
using OfAsb = SaferCity.Asb.Contracts;

namespace SaferCity.Prevent.Hearing;

/// <summary>What another room said may have been erased there between its saying and our keeping it: it is asked once more when it is kept.</summary>
internal sealed class WhenAnotherRoomWasHeard(PreventDb db, ISender rooms) : IHear<AnswerReceived>, IHear<PointerMade>
{
    public async Task HearAsync(AnswerReceived fact, CancellationToken cancellationToken)
    {
        await db.Elsewhere.HearAgainAsync<ReferralId>(fact.Asking, (room, pointer) => room == "vawg"
            ? rooms.Send(new OfVawg.AskWhatIsShared(pointer), cancellationToken) : rooms.Send(new OfAsb.AskWhatIsShared(pointer), cancellationToken), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task HearAsync(PointerMade fact, CancellationToken cancellationToken)
    {
        await db.Elsewhere.PointAgainAsync(fact.Pointer, (room, asking) => room == "vawg"
            ? rooms.Send(new OfVawg.AskWhoIsMeant(asking), cancellationToken) : rooms.Send(new OfAsb.AskWhoIsMeant(asking), cancellationToken), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
