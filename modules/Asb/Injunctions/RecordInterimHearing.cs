using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Injunctions;

internal sealed class RecordInterimHearingForm : AbstractValidator<RecordInterimHearingRequest>
{
    public RecordInterimHearingForm(TimeProvider clock)
    {
        RuleFor(r => r.HeardOn).NotInTheFuture(clock, "Enter the day of the hearing, like 2021-10-15", "The day of the hearing is in the future");
        RuleFor(r => r.Outcome).MustBeChosen("Say whether an interim injunction was granted");
        RuleFor(r => r.ReturnOn).MustBeADateIfGiven("Enter the day of the return hearing, like 2021-11-01, or leave it empty");
    }
}

internal sealed class RecordInterimHearingHandler(AsbDb db) : IRequestHandler<RecordInterimHearingRequest, RecordInterimHearingResponse>
{
    public async Task<RecordInterimHearingResponse> Handle(RecordInterimHearingRequest request, CancellationToken cancellationToken)
    {
        var injunction = await db.Injunctions.FindOrRefuseAsync(Ids.Parse<InjunctionId>(request.InjunctionId), request.Etag, cancellationToken);

        injunction.HearInterim(Dates.Date(request.HeardOn), request.Outcome is InterimOutcome.Granted, Dates.DateOrNull(request.ReturnOn));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = injunction.Receipt(injunction.Id) };
    }
}
