using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Paging;
using SaferCity.Governance.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class EstablishBoardForm : AbstractValidator<EstablishBoardRequest>
{
    public EstablishBoardForm()
    {
        RuleFor(r => r.Name).NotEmpty().WithMessage("Enter the board's name").MaximumLength(200);
        RuleFor(r => r.ShortName).MaximumLength(50);
        RuleFor(r => r.Kind).MustBeChosen("Say what kind of board it is");
        RuleFor(r => r.Cadence).MaximumLength(50);
    }
}

internal sealed class EstablishBoardHandler(GovernanceDb db) : IRequestHandler<EstablishBoardRequest, EstablishBoardResponse>
{
    public async Task<EstablishBoardResponse> Handle(EstablishBoardRequest request, CancellationToken cancellationToken)
    {
        var key = ListToken.Key(request.Name);
        BoardRefusals.AlreadyEstablished.When(await db.Boards.AnyAsync(b => b.NameKey == key, cancellationToken));

        var board = Board.Establish(request.Name.Trim(), request.ShortName.Trim(), Enum.Parse<BoardKind>(request.Kind.ToString()), request.Cadence.Trim());
        db.Add(board);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = board.Receipt(board.Id) };
    }
}
