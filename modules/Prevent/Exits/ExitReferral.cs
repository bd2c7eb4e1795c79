using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Discussions;
using SaferCity.Prevent.Due;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;
using DecisionMode = SaferCity.Prevent.Discussions.DecisionMode;

namespace SaferCity.Prevent.Exits;

internal sealed class ExitReferralForm : AbstractValidator<ExitReferralRequest>
{
    public ExitReferralForm()
    {
        RuleFor(r => r.Reason).MustBeChosen("Say why the case leaves Channel");
        RuleFor(r => r.DecidedBy).MustBeChosen("Say how the panel decided");
        RuleFor(r => r.Rationale).NotEmpty().WithMessage("Say what the panel found, and what risk is left");
        RuleFor(r => r.HeardAt).MustBeATimeIfGiven(Sitting.AskedTime);
    }
}

internal sealed class ExitReferralHandler(PreventDb db, OwnArea own) : IRequestHandler<ExitReferralRequest, ExitReferralResponse>
{
    public async Task<ExitReferralResponse> Handle(ExitReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var sitting = await Sitting.OfAsync(db, referral.PanelId, Dates.TimeOrNull(request.HeardAt), cancellationToken);

        referral.Leave(sitting, Enum.Parse<ExitReason>(request.Reason.ToString()), new(Enum.Parse<DecisionMode>(request.DecidedBy.ToString()), request.Rationale, request.LegalAdvice), own);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id), ReviewDue = CaseClocks.ReviewAfterExit(referral)?.Due.Text() ?? "" };
    }
}
