using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Injunctions;

internal sealed class RecordConsultationForm : AbstractValidator<RecordConsultationRequest>
{
    public RecordConsultationForm(TimeProvider clock)
    {
        RuleFor(r => r.Service).NotEmpty().WithMessage("Enter the service that was consulted").MaximumLength(200);
        RuleFor(r => r.Kind).MustBeChosen("Say whether the service was consulted or told how the application stands");
        RuleFor(r => r.On).NotInTheFuture(clock, "Enter the day, like 2021-10-12", "The day is in the future");
    }
}

internal sealed class RecordConsultationHandler(AsbDb db) : IRequestHandler<RecordConsultationRequest, RecordConsultationResponse>
{
    public async Task<RecordConsultationResponse> Handle(RecordConsultationRequest request, CancellationToken cancellationToken)
    {
        var injunction = await db.Injunctions.FindOrRefuseAsync(Ids.Parse<InjunctionId>(request.InjunctionId), request.Etag, cancellationToken);

        injunction.Consult(request.Service, Enum.Parse<ConsultationKind>(request.Kind.ToString()), Dates.Date(request.On), request.Note.Length == 0 ? null : request.Note);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = injunction.Receipt(injunction.Id) };
    }
}
