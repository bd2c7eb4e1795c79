using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.PlanActions;

internal sealed class CompletePlanActionForm : AbstractValidator<CompletePlanActionRequest>
{
    public CompletePlanActionForm()
    {
        RuleFor(r => r.Comment).NotEmpty().WithMessage("Say in the comment that and how it was completed");
        RuleFor(r => r.CompletedOn).MustBeADateIfGiven("Enter the day of completion, like 2016-10-18, or leave it empty");
    }
}

internal sealed class CompletePlanActionHandler(GovernanceDb db) : IRequestHandler<CompletePlanActionRequest, CompletePlanActionResponse>
{
    public async Task<CompletePlanActionResponse> Handle(CompletePlanActionRequest request, CancellationToken cancellationToken)
    {
        var action = await db.PlanActions.FindOrRefuseAsync(Ids.Parse<PlanActionId>(request.PlanActionId), request.Etag, cancellationToken);

        action.Complete(request.Comment.Trim(), Dates.DateOrNull(request.CompletedOn));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = action.Receipt(action.Id) };
    }
}
