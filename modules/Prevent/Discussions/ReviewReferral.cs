using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Due;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Discussions;

internal sealed class ReviewReferralForm : AbstractValidator<ReviewReferralRequest>
{
    public ReviewReferralForm()
    {
        RuleFor(r => r.DecidedBy).MustBeChosen("Say how the panel decided");
        RuleFor(r => r.Rationale).NotEmpty().WithMessage("Say what the panel found, and why the plan goes on");
        RuleFor(r => r.HeardAt).MustBeATimeIfGiven(Sitting.AskedTime);
    }
}

internal sealed class ReviewReferralHandler(PreventDb db, OwnArea own) : IRequestHandler<ReviewReferralRequest, ReviewReferralResponse>
{
    public async Task<ReviewReferralResponse> Handle(ReviewReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var sitting = await Sitting.OfAsync(db, referral.PanelId, Dates.TimeOrNull(request.HeardAt), cancellationToken);

        referral.Review(sitting, new(Enum.Parse<DecisionMode>(request.DecidedBy.ToString()), request.Rationale, request.LegalAdvice), own);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id), ReviewDue = CaseClocks.Review(referral)?.Due.Text() ?? "" };
    }
}
