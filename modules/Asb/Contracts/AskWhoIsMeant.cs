using MediatR;
using SaferCity.Kernel.Pipeline;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Asb.Contracts;

/// <summary>Whom a question of this room is about. Answered to the product's own work alone, which matches the person and keeps the answer with a match; null otherwise.</summary>
public sealed record AskWhoIsMeant(AskingId Asking) : IRequest<PersonAskedAbout?>, IRoomQuestion
{
    /// <inheritdoc />
    public string Purpose => "whether the person is known here";
}
