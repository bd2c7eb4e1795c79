using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Asb.Contracts;

/// <summary>
/// A case was told to a service of another area. The register of disclosures asks what it holds of that (<see cref="AskForSent"/>). This is the disclosure:
/// the fact of the step is the same for a service that attended, when nothing goes out.
/// </summary>
/// <param name="Share">This one time that it was told.</param>
[Fact("sent_to_area.v1", Operation = Operation.Disclosure)]
public sealed record SentToArea(RecordId Record, Guid Share) : IFact;
