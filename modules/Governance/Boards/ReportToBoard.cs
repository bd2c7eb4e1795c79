using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class ReportToBoardForm : AbstractValidator<ReportToBoardRequest>
{
    public ReportToBoardForm()
    {
        RuleFor(r => r.ToBoardId).MustBeAnId("Choose the board that is reported to");
        RuleFor(r => r.From).MustBeADate("Enter the day from which it reports there, like 2018-12-01");
    }
}

internal sealed class ReportToBoardHandler(GovernanceDb db) : IRequestHandler<ReportToBoardRequest, ReportToBoardResponse>
{
    public async Task<ReportToBoardResponse> Handle(ReportToBoardRequest request, CancellationToken cancellationToken)
    {
        var board = await db.Boards.FindOrRefuseAsync(Ids.Parse<BoardId>(request.BoardId), request.Etag, cancellationToken);
        var to = await db.Boards.FindOrRefuseAsync(Ids.Parse<BoardId>(request.ToBoardId), cancellationToken);

        board.ReportTo(to.Id, Dates.Date(request.From));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = board.Receipt(board.Id) };
    }
}
