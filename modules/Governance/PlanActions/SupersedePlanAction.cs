using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.PlanActions;

internal sealed class SupersedePlanActionForm : AbstractValidator<SupersedePlanActionRequest>
{
    public SupersedePlanActionForm() => RuleFor(r => r.ByPlanActionId).MustBeAnId("Choose the action that takes its place");
}

internal sealed class SupersedePlanActionHandler(GovernanceDb db) : IRequestHandler<SupersedePlanActionRequest, SupersedePlanActionResponse>
{
    public async Task<SupersedePlanActionResponse> Handle(SupersedePlanActionRequest request, CancellationToken cancellationToken)
    {
        var action = await db.PlanActions.FindOrRefuseAsync(Ids.Parse<PlanActionId>(request.PlanActionId), request.Etag, cancellationToken);
        var other = await db.PlanActions.FindOrRefuseAsync(Ids.Parse<PlanActionId>(request.ByPlanActionId), cancellationToken);

        action.SupersedeBy(other.Id);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = action.Receipt(action.Id) };
    }
}
