using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Referrals;

internal sealed class RecordHomeServiceForm : AbstractValidator<RecordHomeServiceRequest>
{
    public RecordHomeServiceForm(TimeProvider clock)
    {
        RuleFor(r => r.Service).NotEmpty().WithMessage("Enter the service, for example Adult social care").MaximumLength(200);
        RuleFor(r => r.Step).MustBeChosen("Say whether the service was contacted, invited, attended or declined");
        RuleFor(r => r.On).NotInTheFuture(clock, "Enter the day, like 2021-10-08", "The day is in the future");
        // Each share is a record, with its law, need and decider (domain/common.md 0.3); a service that attends or declines is told nothing by that.
        When(r => r.Step is V1.HomeServiceStep.Contacted or V1.HomeServiceStep.Invited, () =>
            RuleFor(r => r.Sharing).NotNull().WithMessage("Say by what law it is sent, why it is necessary and who decided").SetValidator(new SharingForm()));
        When(r => r.Step is V1.HomeServiceStep.Attended or V1.HomeServiceStep.Declined, () =>
            RuleFor(r => r.Sharing).Null().WithMessage("Nothing goes out when a service attends or declines: leave out why it may be sent"));
    }
}

internal sealed class RecordHomeServiceHandler(AsbDb db, OwnArea own) : IRequestHandler<RecordHomeServiceRequest, RecordHomeServiceResponse>
{
    public async Task<RecordHomeServiceResponse> Handle(RecordHomeServiceRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var on = Dates.Date(request.On);

        referral.RecordHomeService(request.Service.Trim(), Enum.Parse<HomeServiceStep>(request.Step.ToString()), on, request.Sharing?.FromWire(on, db.Room.Caller.Is, db.Room.Clock.Now()), own);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
