using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class GetBoardHandler(GovernanceDb db, BoardsSeen seen) : IRequestHandler<GetBoardRequest, GetBoardResponse>
{
    public async Task<GetBoardResponse> Handle(GetBoardRequest request, CancellationToken cancellationToken)
    {
        var board = await seen.BoardAsync(request.BoardId, cancellationToken);
        var organisations = await db.NamesAsync(board.Members.Select(member => member.Organisation), cancellationToken);
        var lines = board.ReportsTo.Select(line => line.Board).ToList();
        var boards = await db.Boards.AsNoTracking().Where(b => lines.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, cancellationToken);

        var answer = new GetBoardResponse { Board = board.Adapt<V1.Board>(GovernanceMaps.Config) };
        foreach (var member in answer.Board.Members) member.OrganisationName = organisations(OrganisationId.Of(Guid.Parse(member.OrganisationId)));
        foreach (var line in answer.Board.ReportsTo) line.BoardName = boards.GetValueOrDefault(BoardId.Of(Guid.Parse(line.BoardId)), "");
        answer.History.AddRange((await db.HistoryOfAsync(board.Id, cancellationToken)).ToWire());
        return answer;
    }
}
