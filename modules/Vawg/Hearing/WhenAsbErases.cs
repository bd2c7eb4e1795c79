using SaferCity.Asb.Contracts;
using SaferCity.Kernel.Relay;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.Referrals;

namespace SaferCity.Vawg.Hearing;

/// <summary>Why that room asked about people of this one goes with the record that it asked for, and what it told goes with the record that it told of.</summary>
internal sealed class WhenAsbErases(VawgDb db) : IHear<Erased>
{
    public async Task HearAsync(Erased fact, CancellationToken cancellationToken)
    {
        await db.Elsewhere.ForgetAsync<ReferralId>(fact.Askings, fact.Pointers, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
