using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Patrols;

internal sealed class CommissionPatrolForm : AbstractValidator<CommissionPatrolRequest>
{
    public CommissionPatrolForm()
    {
        RuleFor(r => r.SupplierOrganisationId).MustBeAnId("Choose the supplier");
        RuleFor(r => r.CommissionedBy).NotEmpty().WithMessage("Enter the department that commissions the patrol").MaximumLength(200);
        RuleFor(r => r.Service).NotEmpty().WithMessage("Enter what the service is").MaximumLength(200);
        RuleFor(r => r.Months).InclusiveBetween(1, 120).WithMessage("Enter the length of the term in months, 1 to 120");
        RuleFor(r => r.StartsOn).NotAbsurdlyLate("Enter the first day of the term, like 2021-10-28");
        RuleFor(r => r.FundingSource).NotEmpty().WithMessage("Enter where the money comes from").MaximumLength(200);
        RuleFor(r => r.Area).NotEmpty().WithMessage("Enter the area that is patrolled").MaximumLength(200);
    }
}

internal sealed class CommissionPatrolHandler(AsbDb db, TimeProvider clock) : IRequestHandler<CommissionPatrolRequest, CommissionPatrolResponse>
{
    public async Task<CommissionPatrolResponse> Handle(CommissionPatrolRequest request, CancellationToken cancellationToken)
    {
        var supplier = OrganisationId.Of(Guid.Parse(request.SupplierOrganisationId));
        await db.Organisations.MustBeRegisteredAsync([(supplier, "supplier_organisation_id")], cancellationToken);

        var contract = PatrolContract.Commission(
            supplier, request.CommissionedBy, request.Service, request.Pilot, request.Months, Dates.Date(request.StartsOn), request.FundingSource, request.Area, clock.Now());
        db.Add(contract);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = contract.Receipt(contract.Id), LastDay = contract.LastDay.Text() };
    }
}
