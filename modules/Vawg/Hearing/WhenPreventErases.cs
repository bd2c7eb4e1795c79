using SaferCity.Kernel.Relay;
using SaferCity.Prevent.Contracts;
using SaferCity.Vawg.Data;

namespace SaferCity.Vawg.Hearing;

/// <summary>Why that room asked about people of this one goes with the record that it asked for.</summary>
internal sealed class WhenPreventErases(VawgDb db) : IHear<Erased>
{
    public async Task HearAsync(Erased fact, CancellationToken cancellationToken)
    {
        await db.Elsewhere.ForgetAsync(fact.Askings, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
