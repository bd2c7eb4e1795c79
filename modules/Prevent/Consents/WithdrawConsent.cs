using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Consents;

internal sealed class WithdrawConsentForm : AbstractValidator<WithdrawConsentRequest>
{
    public WithdrawConsentForm(TimeProvider clock)
    {
        RuleFor(r => r.WithdrawnOn).MustBeADate("Enter the day on which consent was withdrawn, like 2021-12-01").DependentRules(() =>
            RuleFor(r => r.WithdrawnOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day is in the future"));
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say what was said when consent was withdrawn");
    }
}

internal sealed class WithdrawConsentHandler(PreventDb db) : IRequestHandler<WithdrawConsentRequest, WithdrawConsentResponse>
{
    public async Task<WithdrawConsentResponse> Handle(WithdrawConsentRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        referral.WithdrawConsent(Dates.Date(request.WithdrawnOn), request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
