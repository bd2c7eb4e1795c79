using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Approvals;
using SaferCity.Access.Breaches;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Roles;

internal sealed class ChangeRoleForm : AbstractValidator<ChangeRoleRequest>
{
    public ChangeRoleForm(KnownPermissions known)
    {
        RuleFor(r => r.Name).MustNameARole();
        RuleFor(r => r.Sentence).MustSayWhatTheRoleIsFor();
        this.MustBeKnown(r => r.Permissions, known);
    }
}

internal sealed class ChangeRoleHandler(AccessDb db, Leads leads, SecondPerson second, CurrentCaller caller, WallClock clock) : IRequestHandler<ChangeRoleRequest, ChangeRoleResponse>
{
    public async Task<ChangeRoleResponse> Handle(ChangeRoleRequest request, CancellationToken cancellationToken)
    {
        var role = await db.Roles.FindOrRefuseAsync(Ids.Parse<RoleId>(request.RoleId), request.Etag, cancellationToken);
        var nameKey = Role.KeyOf(request.Name);
        RoleRefusals.NameTaken.When(await db.Roles.AnyAsync(r => r.NameKey == nameKey && r.Id != role.Id, cancellationToken));
        var gained = request.Permissions.Except(role.Permissions.Names()).ToList();
        RoleRefusals.OwnPermission.When(gained.Count > 0 && await db.HasAsync(caller.Is.Account, role.Id, cancellationToken));
        var administrators = await Administrators.OfAsync(db, clock, cancellationToken);
        await leads.LookAsync(cancellationToken);

        var waits = await db.Holding(role.Id).AnyAsync(cancellationToken) ? second.MustApprove(gained) : [];

        role.Change(request.Name, request.Sentence, request.Permissions.Except(waits));
        var approval = await second.AskToWidenAsync(role, waits, cancellationToken);

        administrators.MustRemain();
        leads.MustRemain();
        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = role.Receipt(role.Id), ApprovalId = approval };
    }
}
