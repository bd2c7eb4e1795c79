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
    }
}

internal sealed class RecordHomeServiceHandler(AsbDb db, OwnArea own) : IRequestHandler<RecordHomeServiceRequest, RecordHomeServiceResponse>
{
    public async Task<RecordHomeServiceResponse> Handle(RecordHomeServiceRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        referral.RecordHomeService(request.Service.Trim(), Enum.Parse<HomeServiceStep>(request.Step.ToString()), Dates.Date(request.On), own);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
