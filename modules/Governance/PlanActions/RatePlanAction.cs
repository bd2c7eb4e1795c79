using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.Monitoring;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.PlanActions;

internal sealed class RatePlanActionForm : AbstractValidator<RatePlanActionRequest>
{
    public RatePlanActionForm()
    {
        RuleFor(r => r.Rag).MustBeChosen("Choose green, amber or red");
        RuleFor(r => r.StatedOn).MustBeADateIfGiven("Enter the day for which the colour is stated, like 2017-01-20, or leave it empty");
    }
}

internal sealed class RatePlanActionHandler(GovernanceDb db) : IRequestHandler<RatePlanActionRequest, RatePlanActionResponse>
{
    public async Task<RatePlanActionResponse> Handle(RatePlanActionRequest request, CancellationToken cancellationToken)
    {
        var action = await db.PlanActions.FindOrRefuseAsync(Ids.Parse<PlanActionId>(request.PlanActionId), request.Etag, cancellationToken);

        action.Rate(Enum.Parse<Monitoring.Rag>(request.Rag.ToString()), request.Comment.Trim(), request.Because.Trim(), Dates.DateOrNull(request.StatedOn));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = action.Receipt(action.Id) };
    }
}
