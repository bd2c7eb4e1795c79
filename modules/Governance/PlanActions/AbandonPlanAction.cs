using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.PlanActions;

internal sealed class AbandonPlanActionForm : AbstractValidator<AbandonPlanActionRequest>
{
    public AbandonPlanActionForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the action is abandoned");
}

internal sealed class AbandonPlanActionHandler(GovernanceDb db) : IRequestHandler<AbandonPlanActionRequest, AbandonPlanActionResponse>
{
    public async Task<AbandonPlanActionResponse> Handle(AbandonPlanActionRequest request, CancellationToken cancellationToken)
    {
        var action = await db.PlanActions.FindOrRefuseAsync(Ids.Parse<PlanActionId>(request.PlanActionId), request.Etag, cancellationToken);

        action.Abandon(request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = action.Receipt(action.Id) };
    }
}
