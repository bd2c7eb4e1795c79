using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Monitoring;
using SaferCity.Governance.PlanActions;

namespace SaferCity.Governance.Strategies;

/// <summary>A strategy's monitor from its records, with the rule's colours for one day.</summary>
internal static class MonitorOf
{
    public const string Title = "Safer City Partnership Progress Monitoring Tool";

    /// <summary>Everything but the ids: for printing, counting and finding what is odd.</summary>
    public static ProgressMonitor Monitor(this Strategy strategy, IReadOnlyList<PlanAction> actions, DateOnly on) =>
        new ProgressMonitor(Title, strategy.From, strategy.Until, strategy.MonitorAsAt, on,
        [
            .. strategy.Priorities.OrderBy(priority => priority.Number).Select(priority =>
                new MonitorSection(priority.Number, priority.Title, [.. actions.Where(action => action.PriorityNumber == priority.Number).OrderBy(action => action.Position, StringComparer.Ordinal).Select(action => action.Row())])),
        ]).Examined();

    public static async Task<List<PlanAction>> ActionsOfAsync(this GovernanceDb db, StrategyId strategy, CancellationToken cancellationToken) =>
        await db.PlanActions.AsNoTracking().Where(action => action.StrategyId == strategy).OrderBy(action => action.Position).ToListAsync(cancellationToken);
}
