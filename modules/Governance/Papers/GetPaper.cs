using MediatR;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Papers;

internal sealed class GetPaperHandler(GovernanceDb db, BoardsSeen seen) : IRequestHandler<GetPaperRequest, GetPaperResponse>
{
    public async Task<GetPaperResponse> Handle(GetPaperRequest request, CancellationToken cancellationToken)
    {
        var paper = await seen.PaperAsync(request.PaperId, cancellationToken);

        var answer = new GetPaperResponse { Paper = paper.ToWire() };
        if (paper.State is PaperState.Draft)
            answer.Paper.UnansweredPromises.AddRange((await db.UnansweredAsync(paper, cancellationToken)).Select(promise => $"Promised on {promise.MadeOn.Printed()}: {promise.Text}"));
        answer.History.AddRange((await db.HistoryOfAsync(paper.Id, cancellationToken)).ToWire());
        return answer;
    }
}
