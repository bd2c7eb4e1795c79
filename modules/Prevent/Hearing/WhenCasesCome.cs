using MediatR;
using SaferCity.Access.Contracts;
using SaferCity.Kernel.Relay;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Hearing;

/// <summary>
/// Looks for those with accounts who may be close to somebody in a new case. After it is kept and not with it: so that whoever gets an account in that moment is
/// found by one of the two, and that no practitioner waits for it.
/// </summary>
internal sealed class WhenCasesCome(PreventDb db, ISender rooms) : IHearTogether<ReferralReceived>
{
    public Task HearAsync(IReadOnlyList<ReferralReceived> facts, CancellationToken cancellationToken) => LookAsync([.. facts.Select(fact => fact.Referral.Value)], cancellationToken);

    private async Task LookAsync(IReadOnlyList<Guid> records, CancellationToken cancellationToken)
    {
        await db.Sight.SuspectAsync(await rooms.Send(new AskForPractitioners("a possible conflict of interest is noticed"), cancellationToken), records, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
