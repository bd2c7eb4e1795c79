using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Pspos;

internal sealed class PlanDeploymentForm : AbstractValidator<PlanDeploymentRequest>
{
    public PlanDeploymentForm()
    {
        RuleFor(r => r.On).MustBeADate("Enter the day of the deployment, like 2022-10-02");
        RuleFor(r => r.Event).NotEmpty().WithMessage("Enter the event, for example London Marathon 2022").MaximumLength(200);
    }
}

internal sealed class PlanDeploymentHandler(AsbDb db, TimeProvider clock) : IRequestHandler<PlanDeploymentRequest, PlanDeploymentResponse>
{
    public async Task<PlanDeploymentResponse> Handle(PlanDeploymentRequest request, CancellationToken cancellationToken)
    {
        var pspo = await db.Pspos.FindOrRefuseAsync(Ids.Parse<PspoId>(request.PspoId), request.Etag, cancellationToken);

        pspo.PlanDeployment(Dates.Date(request.On), request.Event, clock.Today());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = pspo.Receipt(pspo.Id) };
    }
}
