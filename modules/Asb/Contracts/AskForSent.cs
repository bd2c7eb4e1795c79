using MediatR;
using SaferCity.Kernel.Pipeline;
using SaferCity.Practice.Sharings;

namespace SaferCity.Asb.Contracts;

/// <summary>What the register of disclosures holds of a case that this room told a service of another area. Answered to the product's own work alone; null otherwise.</summary>
/// <param name="Share">One time that a case was told.</param>
public sealed record AskForSent(Guid Share) : IRequest<SentShare?>, IRoomQuestion
{
    /// <inheritdoc />
    public string Purpose => "the register of disclosures";
}
