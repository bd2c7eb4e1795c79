using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.Referrals;
using SaferCity.Kernel.Relay;
using SaferCity.Practice.KnownElsewhere;
using OfVawg = SaferCity.Vawg.Contracts;
using OfPrevent = SaferCity.Prevent.Contracts;

namespace SaferCity.Asb.Hearing;

/// <summary>What another room said may have been erased there between its saying and our keeping it: it is asked once more when it is kept.</summary>
internal sealed class WhenAnotherRoomWasHeard(AsbDb db, ISender rooms) : IHear<AnswerReceived>, IHear<PointerMade>
{
    public async Task HearAsync(AnswerReceived fact, CancellationToken cancellationToken)
    {
        await db.Elsewhere.HearAgainAsync<ReferralId>(fact.Asking, (room, pointer) => room == "vawg"
            ? rooms.Send(new OfVawg.AskWhatIsShared(pointer), cancellationToken) : rooms.Send(new OfPrevent.AskWhatIsShared(pointer), cancellationToken), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task HearAsync(PointerMade fact, CancellationToken cancellationToken)
    {
        await db.Elsewhere.PointAgainAsync(fact.Pointer, (room, asking) => room == "vawg"
            ? rooms.Send(new OfVawg.AskWhoIsMeant(asking), cancellationToken) : rooms.Send(new OfPrevent.AskWhoIsMeant(asking), cancellationToken), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
