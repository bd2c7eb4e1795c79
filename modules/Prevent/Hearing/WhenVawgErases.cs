using SaferCity.Kernel.Relay;
using SaferCity.Prevent.Data;
using SaferCity.Vawg.Contracts;

namespace SaferCity.Prevent.Hearing;

/// <summary>Why that room asked about people of this one goes with the record that it asked for.</summary>
internal sealed class WhenVawgErases(PreventDb db) : IHear<Erased>
{
    public async Task HearAsync(Erased fact, CancellationToken cancellationToken)
    {
        await db.Elsewhere.ForgetAsync(fact.Askings, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
