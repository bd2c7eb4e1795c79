using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.Monitoring;
using SaferCity.Governance.PlanActions;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Strategies;

internal sealed class GetMonitorForm : AbstractValidator<GetMonitorRequest>
{
    public GetMonitorForm() => RuleFor(r => r.On).MustBeADateIfGiven("Enter the day for which the colours are computed, like 2017-01-20, or leave it empty for today");
}

internal sealed class GetMonitorHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<GetMonitorRequest, GetMonitorResponse>
{
    public async Task<GetMonitorResponse> Handle(GetMonitorRequest request, CancellationToken cancellationToken)
    {
        var strategy = await db.Strategies.FindOrRefuseAsync(Ids.Parse<StrategyId>(request.StrategyId), cancellationToken);
        var actions = await db.ActionsOfAsync(strategy.Id, cancellationToken);
        var monitor = strategy.Monitor(actions, Dates.DateOrNull(request.On) ?? clock.Today());

        var answer = new GetMonitorResponse
        {
            Title = monitor.Title,
            Period = $"{DeliveryMonth.InWords(monitor.From)} to {DeliveryMonth.InWords(monitor.Until)}",
            AsAt = monitor.AsAt.Text(),
            ComputedOn = monitor.ComputedOn.Text(),
            Counts = new() { Actions = monitor.Actions, Green = monitor.Count(Monitoring.Rag.Green), Amber = monitor.Count(Monitoring.Rag.Amber), Red = monitor.Count(Monitoring.Rag.Red), Complete = monitor.Complete },
        };
        answer.Oddities.AddRange(monitor.Oddities);
        var wires = new PlanActionWire(actions, await db.BoardNamesAsync(cancellationToken));
        foreach (var section in monitor.Sections)
        {
            var wire = new V1.MonitorSection { Number = section.Number, Title = section.Title };
            wire.Actions.AddRange(section.Rows.Select(wires.Of));
            answer.Sections.Add(wire);
        }
        return answer;
    }
}
