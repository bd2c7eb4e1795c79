using MediatR;
using SaferCity.Kernel.Relay;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.Referrals;
using OfAsb = SaferCity.Asb.Contracts;
using OfPrevent = SaferCity.Prevent.Contracts;

namespace SaferCity.Vawg.Hearing;

/// <summary>What another room said may have been erased there between its saying and our keeping it: it is asked once more when it is kept.</summary>
internal sealed class WhenAnotherRoomWasHeard(VawgDb db, ISender rooms) : IHear<AnswerReceived>, IHear<PointerMade>
{
    public async Task HearAsync(AnswerReceived fact, CancellationToken cancellationToken)
    {
        await db.Elsewhere.HearAgainAsync<ReferralId>(fact.Asking, (room, pointer) => room == "asb"
            ? rooms.Send(new OfAsb.AskWhatIsShared(pointer), cancellationToken) : rooms.Send(new OfPrevent.AskWhatIsShared(pointer), cancellationToken), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task HearAsync(PointerMade fact, CancellationToken cancellationToken)
    {
        await db.Elsewhere.PointAgainAsync(fact.Pointer, (room, asking) => room == "asb"
            ? rooms.Send(new OfAsb.AskWhoIsMeant(asking), cancellationToken) : rooms.Send(new OfPrevent.AskWhoIsMeant(asking), cancellationToken), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
