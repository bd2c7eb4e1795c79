using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Due;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Exits;

internal sealed class ReviewExitForm : AbstractValidator<ReviewExitRequest>
{
    public ReviewExitForm(TimeProvider clock)
    {
        RuleFor(r => r.ReviewedOn).MustBeADate("Enter the day of the review, like 2022-04-25").DependentRules(() =>
            RuleFor(r => r.ReviewedOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day of the review is in the future"));
        RuleFor(r => r.Found).NotEmpty().WithMessage("Say who was asked, and what was found");
    }
}

internal sealed class ReviewExitHandler(PreventDb db) : IRequestHandler<ReviewExitRequest, ReviewExitResponse>
{
    public async Task<ReviewExitResponse> Handle(ReviewExitRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        referral.ReviewExit(Dates.Date(request.ReviewedOn), request.Found);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id), ReviewDue = CaseClocks.ReviewAfterExit(referral)?.Due.Text() ?? "" };
    }
}
