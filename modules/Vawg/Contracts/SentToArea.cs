using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Vawg.Contracts;

/// <summary>A case was sent to another area. The register of disclosures asks what it holds of that (<see cref="AskForSent"/>); the disclosure itself is told by the case's own fact.</summary>
/// <param name="Share">This one time that it was sent.</param>
[Fact("sent_to_area.v1", Operation = Operation.None)]
public sealed record SentToArea(RecordId Record, Guid Share) : IFact;
