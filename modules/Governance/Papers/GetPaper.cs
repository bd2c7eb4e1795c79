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
    // How it was written is the team's own; a member of the board is told from when on it stood.
    private static readonly string[] OfMembers = [FactNames.Of(GovernanceModule.Name, typeof(PaperCleared)), FactNames.Of(GovernanceModule.Name, typeof(PaperPublished))];

    public async Task<GetPaperResponse> Handle(GetPaperRequest request, CancellationToken cancellationToken)
    {
        var paper = await seen.PaperAsync(request.PaperId, cancellationToken);

        var answer = new GetPaperResponse { Paper = paper.ToWire() };
        if (paper.State is PaperState.Draft)
            answer.Paper.UnansweredPromises.AddRange((await db.UnansweredAsync(paper, cancellationToken)).Select(promise => $"Promised on {promise.MadeOn.Printed()}: {promise.Text}"));
        var history = await db.HistoryOfAsync(paper.Id, cancellationToken);
        answer.History.AddRange((seen.All ? history : history.Where(told => OfMembers.Contains(told.Fact))).ToWire());
        return answer;
    }
}
