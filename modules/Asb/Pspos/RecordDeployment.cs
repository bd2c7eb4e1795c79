using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using Wired = SaferCity.Asb.V1;

namespace SaferCity.Asb.Pspos;

internal sealed class RecordDeploymentForm : AbstractValidator<RecordDeploymentRequest>
{
    public RecordDeploymentForm(TimeProvider clock)
    {
        RuleFor(r => r.On).NotInTheFuture(clock, "Enter the day of the deployment, like 2021-10-03", "The day of the deployment is in the future");
        RuleFor(r => r.Event).NotEmpty().WithMessage("Enter the event, for example London Marathon 2021").MaximumLength(200);
        RuleFor(r => r.Counts).NotNull().WithMessage("Type every count; type 0 where there was none").SetValidator(new CountsForm());
    }
}

/// <summary>Nothing is taken to be zero: an officer who counted none says so.</summary>
internal sealed class CountsForm : AbstractValidator<Wired.DeploymentCounts>
{
    private const int Most = 100_000;

    public CountsForm()
    {
        RuleFor(c => c.Warnings).Must((c, n) => c.HasWarnings && n is >= 0 and <= Most).WithMessage("Type the number of warnings; type 0 if there were none");
        RuleFor(c => c.AlcoholSurrendered).Must((c, n) => c.HasAlcoholSurrendered && n is >= 0 and <= Most).WithMessage("Type how often alcohol was surrendered; type 0 if it was not");
        RuleFor(c => c.Seizures).Must((c, n) => c.HasSeizures && n is >= 0 and <= Most).WithMessage("Type the number of seizures; type 0 if there were none");
        RuleFor(c => c.Dispersals).Must((c, n) => c.HasDispersals && n is >= 0 and <= Most).WithMessage("Type the number of dispersals; type 0 if there were none");
        RuleFor(c => c.PenaltyNotices).Must((c, n) => c.HasPenaltyNotices && n is >= 0 and <= Most).WithMessage("Type the number of fixed penalty notices; type 0 if there were none");
        RuleFor(c => c.Arrests).Must((c, n) => c.HasArrests && n is >= 0 and <= Most).WithMessage("Type the number of arrests; type 0 if there were none");
    }
}

internal sealed class RecordDeploymentHandler(AsbDb db) : IRequestHandler<RecordDeploymentRequest, RecordDeploymentResponse>
{
    public async Task<RecordDeploymentResponse> Handle(RecordDeploymentRequest request, CancellationToken cancellationToken)
    {
        var pspo = await db.Pspos.FindOrRefuseAsync(Ids.Parse<PspoId>(request.PspoId), request.Etag, cancellationToken);
        var sent = request.Counts;

        pspo.RecordDeployment(Dates.Date(request.On), request.Event,
            new(sent.Warnings, sent.AlcoholSurrendered, sent.Seizures, sent.Dispersals, sent.PenaltyNotices, sent.Arrests), request.Evaluation.Length == 0 ? null : request.Evaluation);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = pspo.Receipt(pspo.Id) };
    }
}
