using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Referrals;

internal sealed class ReceiveReferralForm : AbstractValidator<ReceiveReferralRequest>
{
    public ReceiveReferralForm(TimeProvider clock)
    {
        RuleFor(r => r.Source).MustBeChosen("Choose where the referral comes from");
        RuleFor(r => r.ReferringOrganisationId).MustBeAnId("Choose the organisation that refers").When(r => r.ReferringOrganisationId.Length > 0);
        RuleFor(r => r.ReceivedOn).MustBeADate("Enter the day on which the referral was received, like 2021-10-04").DependentRules(() =>
            RuleFor(r => r.ReceivedOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day of the referral is in the future"));
        RuleFor(r => r.Subject).NotNull().WithMessage("Enter the person's name").SetValidator(new PersonForm("person"));
        RuleFor(r => r.EstimatedAge).InclusiveBetween(0, 120).When(r => r.HasEstimatedAge).WithMessage("An age is 0 to 120 years");
        RuleFor(r => r.Grounds).NotEmpty().WithMessage("Say what gives reason for concern, and why now");
    }
}

internal sealed class ReceiveReferralHandler(PreventDb db, TimeProvider clock) : IRequestHandler<ReceiveReferralRequest, ReceiveReferralResponse>
{
    public async Task<ReceiveReferralResponse> Handle(ReceiveReferralRequest request, CancellationToken cancellationToken)
    {
        var said = Said(request);
        if (said.Referrer is { } referrer) await db.Organisations.MustBeRegisteredAsync([(referrer, "referring_organisation_id")], cancellationToken);

        var referral = Referral.Receive(said, clock.Now());
        db.Add(referral);
        if (said.Referrer is { } knows) db.Add(new Grant<ReferralId> { Record = referral.Id, Party = knows.Value, At = referral.ListedAt });

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }

    private static Concern Said(ReceiveReferralRequest request) => new(
        Enum.Parse<SourceSector>(request.Source.ToString()), Ids.Parse<OrganisationId>(request.ReferringOrganisationId), Dates.Date(request.ReceivedOn),
        request.Subject.FromWire(), request.HasEstimatedAge ? request.EstimatedAge : null, request.Grounds);
}
