using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Referrals;

internal sealed class SubmitReferralForm : AbstractValidator<SubmitReferralRequest>
{
    public SubmitReferralForm(TimeProvider clock) => RuleFor(r => r.Presentation).NotNull().WithMessage("Say whom you refer and why").SetValidator(new PresentationForm(clock));
}

internal sealed class SubmitReferralHandler(AsbDb db, TimeProvider clock) : IRequestHandler<SubmitReferralRequest, SubmitReferralResponse>
{
    public async Task<SubmitReferralResponse> Handle(SubmitReferralRequest request, CancellationToken cancellationToken)
    {
        var said = request.Presentation.FromWire();
        await db.Organisations.MustBeRegisteredAsync([(said.Referrer, "presentation.referring_organisation_id")], cancellationToken);

        var referral = Referral.Submit(said, clock.Now());
        db.Add(referral);
        db.Add(new Grant<ReferralId> { Record = referral.Id, Party = said.Referrer.Value, At = referral.ListedAt });

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
