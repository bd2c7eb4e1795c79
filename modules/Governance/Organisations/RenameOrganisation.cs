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

internal sealed class RenameOrganisationForm : AbstractValidator<RenameOrganisationRequest>
{
    public RenameOrganisationForm()
    {
        RuleFor(r => r.Name).NotEmpty().WithMessage("Enter the organisation's new name").MaximumLength(200);
        RuleFor(r => r.ShortName).MaximumLength(50);
    }
}

internal sealed class RenameOrganisationHandler(GovernanceDb db) : IRequestHandler<RenameOrganisationRequest, RenameOrganisationResponse>
{
    public async Task<RenameOrganisationResponse> Handle(RenameOrganisationRequest request, CancellationToken cancellationToken)
    {
        var organisation = await db.Organisations.FindOrRefuseAsync(Ids.Parse<OrganisationId>(request.OrganisationId), request.Etag, cancellationToken);
        var key = ListToken.Key(request.Name);
        OrganisationRefusals.AlreadyRegistered.When(await db.Organisations.AnyAsync(o => o.Id != organisation.Id && o.NameKey == key, cancellationToken));

        organisation.Rename(request.Name.Trim(), request.ShortName.Trim());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = organisation.Receipt(organisation.Id) };
    }
}
