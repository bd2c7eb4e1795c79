using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.Paging;
using SaferCity.Governance.Strategies;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.PlanActions;

internal sealed class ListPlanActionsHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<ListPlanActionsRequest, ListPlanActionsResponse>
{
    public async Task<ListPlanActionsResponse> Handle(ListPlanActionsRequest request, CancellationToken cancellationToken)
    {
        var strategy = await db.Strategies.FindOrRefuseAsync(Ids.Parse<StrategyId>(request.StrategyId), cancellationToken);
        var actions = await db.ActionsOfAsync(strategy.Id, cancellationToken);
        var size = PageToken.Size(request.PageSize);
        var (after, _) = ListToken.Read(request.PageToken);
        var page = strategy.Monitor(actions, clock.Today()).Sections.SelectMany(section => section.Rows)
            .Where(row => request.LeadService.Length == 0 || row.Leads.Contains(request.LeadService, StringComparer.OrdinalIgnoreCase))
            .Where(row => string.CompareOrdinal(PlanAction.PositionOf(row.Number), after) > 0).Take(size + 1).ToList();
        var wires = new PlanActionWire(actions, await db.BoardNamesAsync(cancellationToken));

        var answer = new ListPlanActionsResponse { NextPageToken = page.Count > size ? new ListToken(PlanAction.PositionOf(page[size - 1].Number), Guid.Empty).ToString() : "" };
        answer.PlanActions.AddRange(page.Take(size).Select(wires.Of));
        return answer;
    }
}
