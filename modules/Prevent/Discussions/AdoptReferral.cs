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

internal sealed class AdoptReferralForm : AbstractValidator<AdoptReferralRequest>
{
    public AdoptReferralForm()
    {
        RuleFor(r => r.Plan).NotNull().WithMessage("Enter the plan").SetValidator(new SupportPlanForm());
        RuleFor(r => r.DecidedBy).MustBeChosen("Say how the panel decided");
        RuleFor(r => r.Rationale).NotEmpty().WithMessage("Say why the panel adopted the case");
        RuleFor(r => r.HeardAt).MustBeATimeIfGiven(Sitting.AskedTime);
    }
}

internal sealed class SupportPlanForm : AbstractValidator<V1.SupportPlan>
{
    public SupportPlanForm()
    {
        RuleFor(p => p.ConsentRequest).NotEmpty().WithMessage("Say how, when and by whom consent is asked for");
        RuleFor(p => p.NatureOfSupport).NotEmpty().WithMessage("Say what the support is");
        RuleFor(p => p.PersonsResponsible).NotEmpty().WithMessage("Say who is responsible, by role or service");
        RuleFor(p => p.HowProvided).NotEmpty().WithMessage("Say how the support is provided");
        RuleFor(p => p.WhenProvided).NotEmpty().WithMessage("Say when the support is provided");
        RuleFor(p => p.InitialSessions).InclusiveBetween(1, 12).WithMessage("Enter how many sessions the plan begins with, usually 3");
    }
}

internal sealed class AdoptReferralHandler(PreventDb db, OwnArea own) : IRequestHandler<AdoptReferralRequest, AdoptReferralResponse>
{
    public async Task<AdoptReferralResponse> Handle(AdoptReferralRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var sitting = await Sitting.OfAsync(db, referral.PanelId, Dates.TimeOrNull(request.HeardAt), cancellationToken);
        var plan = new SupportPlan(request.Plan.ConsentRequest, request.Plan.NatureOfSupport, request.Plan.PersonsResponsible, request.Plan.HowProvided, request.Plan.WhenProvided, request.Plan.InitialSessions);

        referral.Adopt(sitting, plan, new(Enum.Parse<DecisionMode>(request.DecidedBy.ToString()), request.Rationale, request.LegalAdvice), own);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id), ConsentDue = CaseClocks.Chase(referral)?.Due.Text() ?? "" };
    }
}
