using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Consents;

internal sealed class RecordConsentForm : AbstractValidator<RecordConsentRequest>
{
    public RecordConsentForm(TimeProvider clock)
    {
        RuleFor(r => r.Decision).MustBeChosen("Say whether consent was given or refused");
        RuleFor(r => r.DecidedOn).MustBeADate("Enter the day of the answer, like 2021-11-08").DependentRules(() =>
            RuleFor(r => r.DecidedOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day is in the future"));
    }
}

internal sealed class RecordConsentHandler(PreventDb db) : IRequestHandler<RecordConsentRequest, RecordConsentResponse>
{
    public async Task<RecordConsentResponse> Handle(RecordConsentRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        referral.RecordConsent(Enum.Parse<ConsentDecision>(request.Decision.ToString()), Dates.Date(request.DecidedOn));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
