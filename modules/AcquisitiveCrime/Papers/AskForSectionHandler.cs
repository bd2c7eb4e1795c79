using MediatR;
using SaferCity.AcquisitiveCrime.Contracts;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Papers;

namespace SaferCity.AcquisitiveCrime.Papers;

/// <summary>What the police's figures say in a board paper (papers B3).</summary>
internal sealed class AskForSectionHandler(AcquisitiveCrimeDb db, FigureRules rules) : IRequestHandler<AskForSection, IReadOnlyList<PaperSection>>
{
    public async Task<IReadOnlyList<PaperSection>> Handle(AskForSection request, CancellationToken cancellationToken)
    {
        await using var all = db.ForRules("figures of a board paper");
        var counts = await all.MonthlyCountsAsync("", cancellationToken);
        var left = request.Scope.LeftOut.Where(late => late.Basis == CrimeSection.Basis).Select(late => late.Record).ToHashSet();
        return [new("acquisitive_crime.figures", "Acquisitive crime", [.. new CrimeSection(counts.Without(left), rules).Paragraphs(request.Scope)])];
    }
}
