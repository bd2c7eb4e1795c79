using MediatR;
using SaferCity.Kernel.Pipeline;

namespace SaferCity.AcquisitiveCrime.Contracts;

/// <summary>
/// Which of these records the present caller may see. Asked when somebody opens a figure of a paper; a record that is not in the answer may be hidden
/// or may not exist, and the two look alike.
/// </summary>
/// <param name="Kind">The kind that the figure's record named: "referral".</param>
/// <param name="Ids">The records behind the figure.</param>
public sealed record AskWhichAreVisible(string Kind, IReadOnlyList<Guid> Ids) : IRequest<IReadOnlyList<Guid>>, IRoomQuestion
{
    /// <inheritdoc />
    public string Purpose => "opening a figure";
}
