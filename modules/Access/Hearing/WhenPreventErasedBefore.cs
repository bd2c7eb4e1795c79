using SaferCity.Access.Disclosures;
using SaferCity.Kernel.Relay;
using SaferCity.Prevent.Contracts;

namespace SaferCity.Access.Hearing;

/// <summary>Hears of every erasure from the first on, for what an earlier version left in the lines of shares.</summary>
internal sealed class WhenPreventErasedBefore(ErasedShares register) : IHear<Erased>
{
    public Task HearAsync(Erased fact, CancellationToken cancellationToken) => register.TidyAsync(fact.Record, cancellationToken);
}
