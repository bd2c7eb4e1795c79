using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Papers;

internal sealed class RecomposePaperHandler(GovernanceDb db, Periods periods) : IRequestHandler<RecomposePaperRequest, RecomposePaperResponse>
{
    public async Task<RecomposePaperResponse> Handle(RecomposePaperRequest request, CancellationToken cancellationToken)
    {
        var paper = await db.Papers.FindOrRefuseAsync(Ids.Parse<PaperId>(request.PaperId), request.Etag, cancellationToken);
        var fresh = await periods.FreshAsync(paper, cancellationToken);

        paper.Recompose(fresh);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = paper.Receipt(paper.Id) };
    }
}
