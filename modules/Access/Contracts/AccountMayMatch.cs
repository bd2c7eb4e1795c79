using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.NeedToKnow;

namespace SaferCity.Access.Contracts;

/// <summary>
/// Somebody has an account, or said something new of themselves, by which a possible conflict of interest may be noticed: rooms with cases look through those
/// that are open (<see cref="AskForPractitioners"/>). It does not tell what was said.
/// </summary>
[Fact("account_may_match.v1", Operation = Operation.None)]
public sealed record AccountMayMatch(Guid Account) : IFact
{
    /// <summary>By what matches may be others than before; nothing where the account is new.</summary>
    public ConflictKind[] Anew { get; init; } = [];
}
