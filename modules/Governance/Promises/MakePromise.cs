using FluentValidation;
using MediatR;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Promises;

internal sealed class MakePromiseForm : AbstractValidator<MakePromiseRequest>
{
    public MakePromiseForm()
    {
        RuleFor(r => r.BoardId).MustBeAnId("Choose the board");
        RuleFor(r => r.Text).NotEmpty().WithMessage("Say what was promised");
        RuleFor(r => r.MadeOn).MustBeADate("Enter the day on which it was promised, like 2021-09-27");
        RuleFor(r => r.DueOn).MustBeADate("Enter the day of the meeting that expects the answer, like 2021-11-29");
    }
}

internal sealed class MakePromiseHandler(GovernanceDb db) : IRequestHandler<MakePromiseRequest, MakePromiseResponse>
{
    public async Task<MakePromiseResponse> Handle(MakePromiseRequest request, CancellationToken cancellationToken)
    {
        var board = await db.Boards.FindOrRefuseAsync(Ids.Parse<BoardId>(request.BoardId), cancellationToken);

        var promise = Promise.Make(board.Id, request.Text.Trim(), Dates.Date(request.MadeOn), Dates.Date(request.DueOn));
        db.Add(promise);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = promise.Receipt(promise.Id) };
    }
}
