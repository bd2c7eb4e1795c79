using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.Referrals;

internal sealed class SubmitReferralForm : AbstractValidator<SubmitReferralRequest>
{
    public SubmitReferralForm(TimeProvider clock)
    {
        RuleFor(r => r.Source).MustBeChosen("Say whether an agency refers or another area transfers the case");
        RuleFor(r => r.ReferringOrganisationId).MustBeAnId("Choose the organisation that refers");
        RuleFor(r => r.ReferredOn).MustBeADate("Enter the day of the referral, like 2021-10-04").DependentRules(() =>
            RuleFor(r => r.ReferredOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day of the referral is in the future"));
        RuleFor(r => r.ReferredOn).MustHaveDeadlines(["marac.acknowledge"]);
        RuleFor(r => r.Victim).NotNull().WithMessage("Enter the victim's name").SetValidator(new PersonForm("victim"));
        RuleFor(r => r.Perpetrator).NotNull().WithMessage("Enter the perpetrator's name").SetValidator(new PersonForm("perpetrator"));
        RuleForEach(r => r.Grounds).ChildRules(ground => ground.RuleFor(g => g.Kind).MustBeChosen("Choose a ground"));
        RuleFor(r => r.Grounds).Must(grounds => grounds.DistinctBy(g => g.Kind).Count() == grounds.Count).WithMessage("Choose each ground once");
        RuleFor(r => r.DashTicks).InclusiveBetween(0, 24).When(r => r.HasDashTicks).WithMessage("Ticks on the DASH are 0 to 24");
        RuleFor(r => r.Background).NotEmpty().WithMessage("Say what happened and why the case is referred now");
        RuleFor(r => r.IncidentOn).MustBeADateIfGiven("Enter the day of the incident, like 2021-10-02, or leave it empty");
    }
}

internal sealed class SubmitReferralHandler(VawgDb db, TimeProvider clock) : IRequestHandler<SubmitReferralRequest, SubmitReferralResponse>
{
    public async Task<SubmitReferralResponse> Handle(SubmitReferralRequest request, CancellationToken cancellationToken)
    {
        var said = Said(request);
        await db.Organisations.MustBeRegisteredAsync([(said.Referrer, "referring_organisation_id")], cancellationToken);

        var referral = Referral.Submit(said, await LastReferredAsync(said, cancellationToken), clock.Now());
        db.Add(referral);
        db.Add(new Grant<ReferralId> { Record = referral.Id, Party = said.Referrer.Value, At = referral.ListedAt });

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id), Repeat = referral.Repeat, RepeatDiffers = referral.RepeatDiffers };
    }

    private static Submission Said(SubmitReferralRequest request) => new(
        Enum.Parse<ReferralSource>(request.Source.ToString()), OrganisationId.Of(Guid.Parse(request.ReferringOrganisationId)), Dates.Date(request.ReferredOn),
        request.Victim.FromWire(), request.Perpetrator.FromWire(),
        [.. request.Grounds.Select(g => new Ground(Enum.Parse<GroundKind>(g.Kind.ToString()), g.Reasons.Length == 0 ? null : g.Reasons))],
        request.HasDashTicks ? request.DashTicks : null, request.Background, Dates.DateOrNull(request.IncidentOn));

    // A repeat counts whoever referred before, so the rule looks past what this caller may know and gets a date out, nothing else.
    private async Task<DateOnly?> LastReferredAsync(Submission said, CancellationToken cancellationToken)
    {
        await using var all = db.ForRules("repeat within 12 months");
        return await all.Referrals
            .Where(r => r.Victim.NameKey == said.Victim.NameKey && r.Perpetrator.NameKey == said.Perpetrator.NameKey && r.ReferredOn <= said.ReferredOn)
            .MaxAsync(r => (DateOnly?)r.ReferredOn, cancellationToken);
    }
}
