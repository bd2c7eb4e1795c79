using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Discussions;

internal sealed class AdjournReferralForm : AbstractValidator<AdjournReferralRequest>
{
    public AdjournReferralForm()
    {
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say what the panel waits for");
        RuleFor(r => r.HeardAt).MustBeATimeIfGiven(Sitting.AskedTime);
    }
}

internal sealed class AdjournReferralHandler(PreventDb db, OwnArea own) : IRequestHandler<AdjournReferralRequest, AdjournReferralResponse>
{
    public async Task<AdjournReferralResponse> Handle(AdjournReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var sitting = await Sitting.OfAsync(db, referral.PanelId, Dates.TimeOrNull(request.HeardAt), cancellationToken);

        referral.Adjourn(sitting, request.Reason, request.LegalAdvice, own);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }
}
