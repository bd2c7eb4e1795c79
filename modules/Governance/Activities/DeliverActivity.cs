using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Activities;

internal sealed class DeliverActivityForm : AbstractValidator<DeliverActivityRequest>
{
    public DeliverActivityForm() => RuleFor(r => r.Attended).GreaterThanOrEqualTo(0).When(r => r.HasAttended).WithMessage("Enter how many came, or leave it empty");
}

internal sealed class DeliverActivityHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<DeliverActivityRequest, DeliverActivityResponse>
{
    public async Task<DeliverActivityResponse> Handle(DeliverActivityRequest request, CancellationToken cancellationToken)
    {
        var activity = await db.Activities.FindOrRefuseAsync(Ids.Parse<ActivityId>(request.ActivityId), request.Etag, cancellationToken);

        activity.Deliver(request.HasAttended ? request.Attended : null, clock.Today());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = activity.Receipt(activity.Id) };
    }
}
