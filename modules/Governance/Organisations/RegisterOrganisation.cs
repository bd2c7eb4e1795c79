using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Paging;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Organisations;

internal sealed class RegisterOrganisationForm : AbstractValidator<RegisterOrganisationRequest>
{
    public RegisterOrganisationForm()
    {
        RuleFor(r => r.Name).NotEmpty().WithMessage("Enter the organisation's name").MaximumLength(200);
        RuleFor(r => r.ShortName).MaximumLength(50);
        RuleFor(r => r.Kind).MustBeChosen("Say what the organisation is to the partnership");
        RuleFor(r => r.Sector).MaximumLength(50);
        RuleFor(r => r.ParentId).MustBeAnId("Choose the organisation that the service belongs to").When(r => r.ParentId.Length > 0);
        RuleFor(r => r.Id).MustBeAnId("Send a UUID, or nothing to have one made").When(r => r.Id.Length > 0);
    }
}

internal sealed class RegisterOrganisationHandler(GovernanceDb db) : IRequestHandler<RegisterOrganisationRequest, RegisterOrganisationResponse>
{
    public async Task<RegisterOrganisationResponse> Handle(RegisterOrganisationRequest request, CancellationToken cancellationToken)
    {
        var id = Ids.Parse<OrganisationId>(request.Id) ?? Ids.New<OrganisationId>();
        var key = ListToken.Key(request.Name);
        OrganisationRefusals.AlreadyRegistered.When(await db.Organisations.AnyAsync(o => o.Id == id || o.NameKey == key, cancellationToken));
        var parent = Ids.Parse<OrganisationId>(request.ParentId);
        await db.MustBeRegisteredAsync(parent, "parent_id", cancellationToken);

        var organisation = Organisation.Register(id, request.Name.Trim(), request.ShortName.Trim(), Enum.Parse<OrganisationKind>(request.Kind.ToString()), request.Sector.Trim(), parent);
        db.Add(organisation);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = organisation.Receipt(organisation.Id) };
    }
}
