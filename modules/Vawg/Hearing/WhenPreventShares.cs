using MediatR;
using SaferCity.Kernel.Relay;
using SaferCity.Prevent.Contracts;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.Referrals;

namespace SaferCity.Vawg.Hearing;

/// <summary>Keeps the answer with the question, where this room asked it.</summary>
internal sealed class WhenPreventShares(VawgDb db, ISender rooms) : IHear<SharedElsewhere>
{
    public async Task HearAsync(SharedElsewhere fact, CancellationToken cancellationToken)
    {
        if (fact.With != VawgModule.Name || await db.Elsewhere.AskingAsync<ReferralId>(fact.Asking, cancellationToken) is not { } asking) return;
        if (await rooms.Send(new AskWhatIsShared(fact.Pointer), cancellationToken) is not { } answer) return;
        asking.Receive(answer);
        await db.SaveChangesAsync(cancellationToken);
    }
}
