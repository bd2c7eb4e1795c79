using FluentValidation;
using MediatR;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.PlanActions;

internal sealed class ReportPlanActionOnwardsForm : AbstractValidator<ReportPlanActionOnwardsRequest>
{
    public ReportPlanActionOnwardsForm()
    {
        RuleFor(r => r.BoardId).MustBeAnId("Choose the board that was told");
        RuleFor(r => r.On).MustBeADate("Enter the day on which it was told, like 2017-06-12");
    }
}

internal sealed class ReportPlanActionOnwardsHandler(GovernanceDb db) : IRequestHandler<ReportPlanActionOnwardsRequest, ReportPlanActionOnwardsResponse>
{
    public async Task<ReportPlanActionOnwardsResponse> Handle(ReportPlanActionOnwardsRequest request, CancellationToken cancellationToken)
    {
        var action = await db.PlanActions.FindOrRefuseAsync(Ids.Parse<PlanActionId>(request.PlanActionId), request.Etag, cancellationToken);
        var board = await db.Boards.FindOrRefuseAsync(Ids.Parse<BoardId>(request.BoardId), cancellationToken);

        action.ReportOnwards(board.Id, Dates.Date(request.On));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = action.Receipt(action.Id) };
    }
}
