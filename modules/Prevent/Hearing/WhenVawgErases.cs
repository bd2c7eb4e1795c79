using SaferCity.Kernel.Relay;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using SaferCity.Vawg.Contracts;

namespace SaferCity.Prevent.Hearing;

/// <summary>Why that room asked about people of this one goes with the record that it asked for, and what it told goes with the record that it told of.</summary>
internal sealed class WhenVawgErases(PreventDb db) : IHear<Erased>
{
    public async Task HearAsync(Erased fact, CancellationToken cancellationToken)
    {
        await db.Elsewhere.ForgetAsync<ReferralId>(fact.Askings, fact.Pointers, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
