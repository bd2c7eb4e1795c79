using MediatR;
using SaferCity.Kernel.Pipeline;
using SaferCity.Practice.Papers;

namespace SaferCity.Vawg.Contracts;

/// <summary>
/// What this room says in a board paper, computed over all its records. A room may answer several sections, one for each heading of the paper;
/// a section without paragraphs is left out. Asked only to compose a paper: the answer holds figures with references, never a person's details.
/// </summary>
public sealed record AskForSection(PaperScope Scope) : IRequest<IReadOnlyList<PaperSection>>, IRoomQuestion
{
    /// <inheritdoc />
    public string Purpose => "board paper";
}
