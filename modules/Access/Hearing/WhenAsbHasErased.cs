using SaferCity.Access.Disclosures;
using SaferCity.Asb.Contracts;
using SaferCity.Kernel.Relay;

namespace SaferCity.Access.Hearing;

/// <summary>What the register of disclosures says about a person goes with the record. Under this name it hears of every erasure from the first on: an earlier version missed some words.</summary>
internal sealed class WhenAsbHasErased(ErasedShares register) : IHear<Erased>
{
    public Task HearAsync(Erased fact, CancellationToken cancellationToken) => register.EraseAsync(fact.Record, cancellationToken);
}
