using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Injunctions;

internal sealed class RecordEvidenceForm : AbstractValidator<RecordEvidenceRequest>
{
    public RecordEvidenceForm(TimeProvider clock)
    {
        RuleFor(r => r.Source).NotEmpty().WithMessage("Enter the service or team that gives evidence").MaximumLength(200);
        RuleFor(r => r.Kind).MustBeChosen("Say what it gives");
        RuleFor(r => r.On).NotInTheFuture(clock, "Enter the day, like 2021-10-12", "The day is in the future");
    }
}

internal sealed class RecordEvidenceHandler(AsbDb db) : IRequestHandler<RecordEvidenceRequest, RecordEvidenceResponse>
{
    public async Task<RecordEvidenceResponse> Handle(RecordEvidenceRequest request, CancellationToken cancellationToken)
    {
        var injunction = await db.Injunctions.FindOrRefuseAsync(Ids.Parse<InjunctionId>(request.InjunctionId), request.Etag, cancellationToken);

        injunction.Support(request.Source, Enum.Parse<EvidenceKind>(request.Kind.ToString()), Dates.Date(request.On));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = injunction.Receipt(injunction.Id) };
    }
}
