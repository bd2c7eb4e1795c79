using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Referrals;

internal sealed class CloseAtPreScreeningForm : AbstractValidator<CloseAtPreScreeningRequest>
{
    public CloseAtPreScreeningForm(TimeProvider clock)
    {
        RuleFor(r => r.Reason).MustBeChosen("Choose why the referral is closed");
        RuleFor(r => r.ClosedOn).MustBeADate("Enter the day on which the referral was closed, like 2021-10-11").DependentRules(() =>
            RuleFor(r => r.ClosedOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day of closing is in the future"));
    }
}

internal sealed class CloseAtPreScreeningHandler(PreventDb db) : IRequestHandler<CloseAtPreScreeningRequest, CloseAtPreScreeningResponse>
{
    public async Task<CloseAtPreScreeningResponse> Handle(CloseAtPreScreeningRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        referral.CloseAtPreScreening(new(Dates.Date(request.ClosedOn), Enum.Parse<PreScreeningReason>(request.Reason.ToString()), request.SafeguardingCheck.Length == 0 ? null : request.SafeguardingCheck));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
