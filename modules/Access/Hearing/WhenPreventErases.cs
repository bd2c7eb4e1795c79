using SaferCity.Access.Disclosures;
using SaferCity.Kernel.Relay;
using SaferCity.Prevent.Contracts;

namespace SaferCity.Access.Hearing;

/// <summary>What the register of disclosures says about a person goes with the record.</summary>
internal sealed class WhenPreventErases(ErasedShares register) : IHear<Erased>
{
    public Task HearAsync(Erased fact, CancellationToken cancellationToken) => register.EraseAsync(fact.Record, cancellationToken);
}
