using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Agreements;

internal sealed class RecordAgreementForm : AbstractValidator<RecordAgreementRequest>
{
    public RecordAgreementForm()
    {
        RuleFor(r => r.OrganisationId).MustBeAnId("Choose the organisation that signed");
        RuleFor(r => r.Purpose).NotEmpty().WithMessage("Say what is shared, and what for").MaximumLength(1_000);
        RuleFor(r => r.Gateway).NotEmpty().WithMessage("Enter the law on which it rests, for example Crime and Disorder Act 1998, s.115").MaximumLength(300);
        RuleFor(r => r.From).MustBeADate("Enter the first day, like 2021-04-01");
        RuleFor(r => r.Until).MustBeADate("Enter the last day, like 2023-03-31");
    }
}

internal sealed class RecordAgreementHandler(AccessDb db, TimeProvider clock) : IRequestHandler<RecordAgreementRequest, RecordAgreementResponse>
{
    public async Task<RecordAgreementResponse> Handle(RecordAgreementRequest request, CancellationToken cancellationToken)
    {
        var organisation = OrganisationId.Of(Guid.Parse(request.OrganisationId));
        await db.Organisations.MustBeRegisteredAsync([(organisation, "organisation_id")], cancellationToken);

        var agreement = Agreement.Sign(organisation, request.Purpose, request.Gateway, Dates.Date(request.From), Dates.Date(request.Until), clock.Now());
        db.Add(agreement);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = agreement.Receipt(agreement.Id) };
    }
}
