using MediatR;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.AcquisitiveCrime.Figures;

internal sealed class GetPrintedSharesHandler(AcquisitiveCrimeDb db) : IRequestHandler<GetPrintedSharesRequest, GetPrintedSharesResponse>
{
    public async Task<GetPrintedSharesResponse> Handle(GetPrintedSharesRequest request, CancellationToken cancellationToken)
    {
        var check = PrintedCheck.Of(PrintedTable.StrategyOf2017, await db.MonthlyCountsAsync(request.Force, cancellationToken));
        var answer = new GetPrintedSharesResponse { Source = check.Printed.Source, UniversePrinted = check.Printed.UniversePrinted, Months = check.Recomputed.Months.ToWire() };
        answer.Shares.AddRange(check.Printed.Shares.Select(printed => ToWire(printed, check.Recomputed.For(printed.CrimeType))));
        answer.Findings.AddRange(check.Findings);
        return answer;
    }

    private static V1.PrintedShare ToWire(PrintedShare printed, Share? recomputed)
    {
        var wire = new V1.PrintedShare { CrimeType = printed.CrimeType, RankPrinted = printed.Rank, PercentPrinted = (double)printed.Percent };
        if (recomputed is not null) (wire.PercentRecomputed, wire.RankRecomputed) = ((double)recomputed.Percent, recomputed.Rank);
        return wire;
    }
}
