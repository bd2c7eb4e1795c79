using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.Monitoring;
using SaferCity.Governance.Strategies;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.PlanActions;

internal sealed class GetPlanActionForm : AbstractValidator<GetPlanActionRequest>
{
    public GetPlanActionForm() => RuleFor(r => r.On).MustBeADateIfGiven("Enter the day for which the colour is computed, like 2017-01-20, or leave it empty for today");
}

internal sealed class GetPlanActionHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<GetPlanActionRequest, GetPlanActionResponse>
{
    public async Task<GetPlanActionResponse> Handle(GetPlanActionRequest request, CancellationToken cancellationToken)
    {
        var action = await db.PlanActions.FindOrRefuseAsync(Ids.Parse<PlanActionId>(request.PlanActionId), cancellationToken);
        var strategy = await db.Strategies.FindOrRefuseAsync(action.StrategyId, cancellationToken);
        var actions = await db.ActionsOfAsync(strategy.Id, cancellationToken);
        var monitor = strategy.Monitor(actions, Dates.DateOrNull(request.On) ?? clock.Today());
        var wires = new PlanActionWire(actions, await db.BoardNamesAsync(cancellationToken));

        var answer = new GetPlanActionResponse { PlanAction = wires.Of(monitor.Sections.SelectMany(section => section.Rows).Single(row => row.Number == action.Number)) };
        answer.Ratings.AddRange(action.Ratings.OrderByDescending(rating => rating.Line).Select(rating => new PlanActionRating
        {
            StatedOn = rating.StatedOn.Text(),
            Rag = PlanActionWire.Colour(rating.Rag),
            Comment = rating.Comment,
            Because = rating.Because,
        }));
        answer.History.AddRange((await db.HistoryOfAsync(action.Id, cancellationToken)).ToWire());
        return answer;
    }
}
