using MediatR;
using SaferCity.Kernel.Pipeline;
using SaferCity.Practice.Sharings;

namespace SaferCity.Prevent.Contracts;

/// <summary>What the register of disclosures holds of a case that this room sent to another area. Answered to the product's own work alone; null otherwise.</summary>
/// <param name="Share">One time that a case was sent.</param>
public sealed record AskForSent(Guid Share) : IRequest<SentShare?>, IRoomQuestion
{
    /// <inheritdoc />
    public string Purpose => "the register of disclosures";
}
