using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Papers;

internal sealed class ClearPaperHandler(GovernanceDb db, CurrentCaller caller) : IRequestHandler<ClearPaperRequest, ClearPaperResponse>
{
    public async Task<ClearPaperResponse> Handle(ClearPaperRequest request, CancellationToken cancellationToken)
    {
        var paper = await db.Papers.FindOrRefuseAsync(Ids.Parse<PaperId>(request.PaperId), request.Etag, cancellationToken);
        var unanswered = await db.UnansweredAsync(paper, cancellationToken);

        paper.Clear(unanswered.Count, caller.Is.PersonKey);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = paper.Receipt(paper.Id) };
    }
}
