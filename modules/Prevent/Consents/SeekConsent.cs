using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Consents;

internal sealed class SeekConsentForm : AbstractValidator<SeekConsentRequest>
{
    public SeekConsentForm(TimeProvider clock)
    {
        RuleFor(r => r.Giver).MustBeChosen("Say whose consent is asked for");
        RuleFor(r => r.SoughtOn).MustBeADate("Enter the day on which consent was asked for, like 2021-10-28").DependentRules(() =>
            RuleFor(r => r.SoughtOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day is in the future"));
        RuleFor(r => r.SoughtBy).NotEmpty().WithMessage("Enter the role that asked, for example Prevent lead").MaximumLength(100);
        RuleFor(r => r.Method).MustBeChosen("Say how consent was asked for");
    }
}

internal sealed class SeekConsentHandler(PreventDb db) : IRequestHandler<SeekConsentRequest, SeekConsentResponse>
{
    public async Task<SeekConsentResponse> Handle(SeekConsentRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        referral.SeekConsent(Enum.Parse<ConsentGiver>(request.Giver.ToString()), Dates.Date(request.SoughtOn), request.SoughtBy, Enum.Parse<ConsentMethod>(request.Method.ToString()));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
