using MediatR;
using SaferCity.Kernel.Pipeline;
using SaferCity.Practice.NeedToKnow;

namespace SaferCity.Access.Contracts;

/// <summary>
/// The people with an account that is not closed, by what a possible conflict of interest is noticed by. The answer is for the product itself: nothing of it
/// is kept, and nobody is shown where a person lives or for whom they work.
/// </summary>
/// <param name="Purpose">Why it is asked.</param>
/// <param name="Account">Whose alone; null: everybody's.</param>
public sealed record AskForPractitioners(string Purpose, Guid? Account = null) : IRequest<IReadOnlyList<Practitioner>>, IRoomQuestion;
