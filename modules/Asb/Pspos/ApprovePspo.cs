using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Pspos;

internal sealed class ApprovePspoForm : AbstractValidator<ApprovePspoRequest>
{
    public ApprovePspoForm(TimeProvider clock)
    {
        RuleFor(r => r.Title).NotEmpty().WithMessage("Enter what the order is called, for example London Marathon").MaximumLength(200);
        RuleFor(r => r.ApprovedOn).NotInTheFuture(clock, "Enter the day on which the order was approved, like 2020-03-05", "The day of approval is in the future")
            .Must(text => !Dates.IsDate(text) || Dates.Date(text) >= PenaltyLimit.FirstDay).WithMessage("There have been public spaces protection orders since 20 October 2014");
        RuleFor(r => r.ApprovedBy).NotEmpty().WithMessage("Enter the body that approved the order").MaximumLength(200);
        RuleFor(r => r.Grounds).NotEmpty().WithMessage("Say what the order answers");
        RuleFor(r => r.Applies).NotEmpty().WithMessage("Say when the order applies, for example on the day of the race");
        RuleFor(r => r.RestrictedArea).NotEmpty().WithMessage("Describe the restricted area");
        RuleFor(r => r.Prohibitions).NotEmpty().WithMessage("Enter what the order forbids or requires");
        RuleForEach(r => r.Prohibitions).NotEmpty().WithMessage("Enter what the order forbids or requires");
        RuleForEach(r => r.Powers).NotEmpty().WithMessage("Enter what officers may do");
        RuleFor(r => r.EnforcedByOrganisationId).MustBeAnId("Choose the organisation that enforces the order");
        RuleFor(r => r.PenaltyPence).GreaterThan(0).When(r => r.HasPenaltyPence).WithMessage("Enter the fixed penalty that the order states, or leave it empty");
    }
}

internal sealed class ApprovePspoHandler(AsbDb db, TimeProvider clock) : IRequestHandler<ApprovePspoRequest, ApprovePspoResponse>
{
    public async Task<ApprovePspoResponse> Handle(ApprovePspoRequest request, CancellationToken cancellationToken)
    {
        var enforcedBy = OrganisationId.Of(Guid.Parse(request.EnforcedByOrganisationId));
        await db.Organisations.MustBeRegisteredAsync([(enforcedBy, "enforced_by_organisation_id")], cancellationToken);

        var pspo = Pspo.Approve(
            new(request.Title, Dates.Date(request.ApprovedOn), request.ApprovedBy, request.Grounds, request.Applies, request.RestrictedArea, [.. request.Prohibitions], [.. request.Powers], enforcedBy,
                request.HasPenaltyPence ? request.PenaltyPence : null),
            clock.Now());
        db.Add(pspo);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = pspo.Receipt(pspo.Id) };
    }
}
