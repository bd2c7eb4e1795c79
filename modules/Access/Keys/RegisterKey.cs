using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Approvals;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Keys;

internal sealed class RegisterKeyForm : AbstractValidator<RegisterKeyRequest>
{
    public RegisterKeyForm(KnownPermissions known, WallClock clock)
    {
        RuleFor(r => r.System).Matches("^[a-z][a-z0-9-]{2,59}$").WithMessage("Name the system in 3 to 60 small letters, digits and hyphens, like hackney-housing");
        RuleFor(r => r.OrganisationId).MustBeAnId("Choose the organisation that the system speaks for");
        RuleFor(r => r.PublicKey).MustBeAPublicKey();
        RuleFor(r => r.LastDay).MustBeALastDayIfGiven(clock);
        this.MustBeKnown(r => r.Permissions, known);
    }
}

internal sealed class RegisterKeyHandler(AccessDb db, SecondPerson second, CurrentCaller caller, TimeProvider clock) : IRequestHandler<RegisterKeyRequest, RegisterKeyResponse>
{
    public async Task<RegisterKeyResponse> Handle(RegisterKeyRequest request, CancellationToken cancellationToken)
    {
        var organisation = OrganisationId.Of(Guid.Parse(request.OrganisationId));
        var publicKey = PublicKey.Read(request.PublicKey).Key!;
        KeyRefusals.ReservedName.When(OwnSystems.IsOne(request.System));
        await db.Organisations.MustBeRegisteredAsync([(organisation, "organisation_id")], cancellationToken);
        KeyRefusals.OtherOrganisation.When(await db.Keys.AnyAsync(k => k.System == request.System && k.Organisation != organisation, cancellationToken));
        KeyRefusals.Known.When(await db.Keys.AnyAsync(k => k.Kid == publicKey.Kid, cancellationToken));

        RoleRefusals.OwnPermission.When(request.System == caller.Is.System && request.Permissions.Except(caller.Is.Permissions).Any());
        var waits = second.MustApprove(request.Permissions);

        var key = Key.Register(request.System, organisation, publicKey, request.Permissions.Except(waits), clock.Now(), Dates.DateOrNull(request.LastDay));
        db.Add(key);
        var approval = second.AskToGive(key, waits);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = key.Receipt(key.Id), Kid = key.Kid, ApprovalId = approval };
    }
}
