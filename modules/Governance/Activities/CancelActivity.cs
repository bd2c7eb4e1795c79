using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Activities;

internal sealed class CancelActivityForm : AbstractValidator<CancelActivityRequest>
{
    public CancelActivityForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why it is cancelled");
}

internal sealed class CancelActivityHandler(GovernanceDb db) : IRequestHandler<CancelActivityRequest, CancelActivityResponse>
{
    public async Task<CancelActivityResponse> Handle(CancelActivityRequest request, CancellationToken cancellationToken)
    {
        var activity = await db.Activities.FindOrRefuseAsync(Ids.Parse<ActivityId>(request.ActivityId), request.Etag, cancellationToken);

        activity.Cancel(request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = activity.Receipt(activity.Id) };
    }
}
