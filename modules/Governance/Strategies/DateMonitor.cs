using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Strategies;

internal sealed class DateMonitorForm : AbstractValidator<DateMonitorRequest>
{
    public DateMonitorForm() => RuleFor(r => r.AsAt).MustBeADate("Enter the day as at which the monitor is true, like 2017-01-20");
}

internal sealed class DateMonitorHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<DateMonitorRequest, DateMonitorResponse>
{
    public async Task<DateMonitorResponse> Handle(DateMonitorRequest request, CancellationToken cancellationToken)
    {
        var strategy = await db.Strategies.FindOrRefuseAsync(Ids.Parse<StrategyId>(request.StrategyId), request.Etag, cancellationToken);

        strategy.DateMonitor(Dates.Date(request.AsAt), clock.Today());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = strategy.Receipt(strategy.Id) };
    }
}
