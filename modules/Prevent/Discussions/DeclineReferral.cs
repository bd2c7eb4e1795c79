using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Discussions;

internal sealed class DeclineReferralForm : AbstractValidator<DeclineReferralRequest>
{
    public DeclineReferralForm()
    {
        RuleFor(r => r.Reason).MustBeChosen("Choose why the case is not adopted");
        RuleFor(r => r.CareProviderAnswer).MustBeChosen("Say whether a referral to health or social care was considered");
        RuleFor(r => r.DecidedBy).MustBeChosen("Say how the panel decided");
        RuleFor(r => r.Rationale).NotEmpty().WithMessage("Say why the panel did not adopt the case");
        RuleFor(r => r.HeardAt).MustBeATimeIfGiven(Sitting.AskedTime);
    }
}

internal sealed class DeclineReferralHandler(PreventDb db, OwnArea own) : IRequestHandler<DeclineReferralRequest, DeclineReferralResponse>
{
    public async Task<DeclineReferralResponse> Handle(DeclineReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var sitting = await Sitting.OfAsync(db, referral.PanelId, Dates.TimeOrNull(request.HeardAt), cancellationToken);
        var answer = new NonAdoption(
            Enum.Parse<NotAdoptedReason>(request.Reason.ToString()), Enum.Parse<CareProviderAnswer>(request.CareProviderAnswer.ToString()), request.CareProvider.Length == 0 ? null : request.CareProvider);

        referral.Decline(sitting, answer, new(Enum.Parse<DecisionMode>(request.DecidedBy.ToString()), request.Rationale, request.LegalAdvice), own);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
