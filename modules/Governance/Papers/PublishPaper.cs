using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Papers;

internal sealed class PublishPaperHandler(GovernanceDb db, CurrentCaller caller) : IRequestHandler<PublishPaperRequest, PublishPaperResponse>
{
    public async Task<PublishPaperResponse> Handle(PublishPaperRequest request, CancellationToken cancellationToken)
    {
        var paper = await db.Papers.FindOrRefuseAsync(Ids.Parse<PaperId>(request.PaperId), request.Etag, cancellationToken);

        paper.Publish(request.SmallNumbersApproved, caller.Is.PersonKey);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = paper.Receipt(paper.Id) };
    }
}
