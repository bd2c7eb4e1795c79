using MediatR;
using SaferCity.Kernel.Pipeline;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Asb.Contracts;

/// <summary>What was shared with the room that asks this. Answered to the product's own work alone, which keeps it with the question; null otherwise.</summary>
public sealed record AskWhatIsShared(PointerId Pointer) : IRequest<SharedAnswer?>, IRoomQuestion
{
    /// <inheritdoc />
    public string Purpose => "an answer to what was asked here";
}
