using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Pspos;

internal sealed class ExtendPspoForm : AbstractValidator<ExtendPspoRequest>
{
    public ExtendPspoForm(TimeProvider clock)
    {
        RuleFor(r => r.DecidedOn).NotInTheFuture(clock, "Enter the day on which the extension was decided, like 2023-01-12", "The day of the decision is in the future");
        RuleFor(r => r.Until).MustBeADate("Enter the new last day, like 2026-03-04");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the order is extended");
    }
}

internal sealed class ExtendPspoHandler(AsbDb db) : IRequestHandler<ExtendPspoRequest, ExtendPspoResponse>
{
    public async Task<ExtendPspoResponse> Handle(ExtendPspoRequest request, CancellationToken cancellationToken)
    {
        var pspo = await db.Pspos.FindOrRefuseAsync(Ids.Parse<PspoId>(request.PspoId), request.Etag, cancellationToken);

        pspo.Extend(Dates.Date(request.DecidedOn), Dates.Date(request.Until), request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = pspo.Receipt(pspo.Id) };
    }
}
