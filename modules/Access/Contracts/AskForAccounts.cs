using MediatR;
using SaferCity.Kernel.Pipeline;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Contracts;

/// <summary>
/// The people with an account that is not closed, by name. Asked to say who sees a record, to choose whom to name or lock out, and to notice a conflict of
/// interest. The answer is for people who oversee or coordinate: nothing of it is kept.
/// </summary>
/// <param name="Purpose">Why it is asked.</param>
public sealed record AskForAccounts(string Purpose) : IRequest<IReadOnlyList<AccountHolder>>, IRoomQuestion;

/// <summary>A person with an account.</summary>
/// <param name="Account">The account's id: the person's key wherever need to know is decided.</param>
/// <param name="DisplayName">What the person is called. Personal.</param>
/// <param name="Organisation">For whom the person speaks.</param>
public sealed record AccountHolder(Guid Account, string DisplayName, OrganisationId Organisation)
{
    /// <summary>Without the name, whoever prints it.</summary>
    public override string ToString() => Account.ToString();
}
