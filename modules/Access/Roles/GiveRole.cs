using FluentValidation;
using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Approvals;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Roles;

internal sealed class GiveRoleForm : AbstractValidator<GiveRoleRequest>
{
    public GiveRoleForm() => RuleFor(r => r.RoleId).MustBeAnId("Choose the role");
}

internal sealed class GiveRoleHandler(AccessDb db, SecondPerson second, CurrentCaller caller) : IRequestHandler<GiveRoleRequest, GiveRoleResponse>
{
    public async Task<GiveRoleResponse> Handle(GiveRoleRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(Ids.Parse<AccountId>(request.AccountId), request.Etag, cancellationToken);
        var role = await db.Roles.FindOrRefuseAsync(Ids.Parse<RoleId>(request.RoleId), cancellationToken);
        RoleRefusals.OwnPermission.When(account.IsOf(caller.Is));

        var approval = await second.GiveAsync(account, role, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = account.Receipt(account.Id), ApprovalId = approval };
    }
}
