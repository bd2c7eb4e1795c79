using MediatR;
using SaferCity.Kernel.Pipeline;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Prevent.Contracts;

/// <summary>What the register of disclosures holds of an answer that this room gave to another. Answered to the product's own work alone; null otherwise.</summary>
public sealed record AskForShare(PointerId Pointer) : IRequest<ShareElsewhere?>, IRoomQuestion
{
    /// <inheritdoc />
    public string Purpose => "the register of disclosures";
}
