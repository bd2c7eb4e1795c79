using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Monitoring;
using SaferCity.Governance.Strategies;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.PlanActions;

internal sealed class AddPlanActionForm : AbstractValidator<AddPlanActionRequest>
{
    public AddPlanActionForm()
    {
        RuleFor(r => r.StrategyId).MustBeAnId("Choose the plan");
        RuleFor(r => r.PriorityNumber).GreaterThan(0).WithMessage("Choose the priority");
        RuleFor(r => r.Number).Matches(@"^\d{1,2}\.\d{1,2}$").WithMessage("Number the action like 2.5");
        RuleFor(r => r.Number).Must((r, number) => number.StartsWith($"{r.PriorityNumber}.", StringComparison.Ordinal)).WithMessage("The action's number begins with its priority's").When(r => r.PriorityNumber > 0);
        RuleFor(r => r.Text).NotEmpty().WithMessage("Say what is to be done");
        RuleFor(r => r.Deadline).Must(month => DeliveryMonth.LastDayOf(month) is not null).WithMessage("Enter the delivery month, like 2016-12");
        RuleForEach(r => r.LeadServices).NotEmpty().WithMessage("Enter the service, or leave the line out").MaximumLength(200);
    }
}

internal sealed class AddPlanActionHandler(GovernanceDb db) : IRequestHandler<AddPlanActionRequest, AddPlanActionResponse>
{
    public async Task<AddPlanActionResponse> Handle(AddPlanActionRequest request, CancellationToken cancellationToken)
    {
        var strategy = await db.Strategies.FindOrRefuseAsync(Ids.Parse<StrategyId>(request.StrategyId), cancellationToken);
        PlanActionRefusals.NumberTaken.When(await db.PlanActions.AnyAsync(a => a.StrategyId == strategy.Id && a.Number == request.Number, cancellationToken));

        var action = PlanAction.Add(strategy, request.PriorityNumber, request.Number, request.Text.Trim(), DeliveryMonth.LastDayOf(request.Deadline)!.Value, request.LeadServices.Select(service => service.Trim()));
        db.Add(action);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = action.Receipt(action.Id) };
    }
}
