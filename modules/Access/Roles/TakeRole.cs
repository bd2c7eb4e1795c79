using FluentValidation;
using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Breaches;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Roles;

internal sealed class TakeRoleForm : AbstractValidator<TakeRoleRequest>
{
    public TakeRoleForm() => RuleFor(r => r.RoleId).MustBeAnId("Choose the role");
}

internal sealed class TakeRoleHandler(AccessDb db, Leads leads, WallClock clock) : IRequestHandler<TakeRoleRequest, TakeRoleResponse>
{
    public async Task<TakeRoleResponse> Handle(TakeRoleRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(Ids.Parse<AccountId>(request.AccountId), request.Etag, cancellationToken);
        var role = await db.Roles.FindOrRefuseAsync(Ids.Parse<RoleId>(request.RoleId), cancellationToken);
        var administrators = await Administrators.OfAsync(db, clock, cancellationToken);
        await leads.LookAsync(cancellationToken);

        account.TakeRole(role);

        administrators.MustRemain();
        leads.MustRemain();
        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = account.Receipt(account.Id) };
    }
}
