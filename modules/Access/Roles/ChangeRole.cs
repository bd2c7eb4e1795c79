using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
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

internal sealed class ChangeRoleHandler(AccessDb db, CurrentCaller caller) : IRequestHandler<ChangeRoleRequest, ChangeRoleResponse>
{
    public async Task<ChangeRoleResponse> Handle(ChangeRoleRequest request, CancellationToken cancellationToken)
    {
        var role = await db.Roles.FindOrRefuseAsync(Ids.Parse<RoleId>(request.RoleId), request.Etag, cancellationToken);
        var nameKey = Role.KeyOf(request.Name);
        RoleRefusals.NameTaken.When(await db.Roles.AnyAsync(r => r.NameKey == nameKey && r.Id != role.Id, cancellationToken));
        var gained = request.Permissions.Except(role.Permissions.Names()).ToList();
        RoleRefusals.OwnPermission.When(gained.Count > 0 && await db.HasAsync(caller.Is, role.Id, cancellationToken));
        var administrators = await Administrators.OfAsync(db, cancellationToken);

        role.Change(request.Name, request.Sentence, request.Permissions);

        administrators.MustRemain();
        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = role.Receipt(role.Id) };
    }
}
