using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Roles;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Accounts;

internal sealed class SetPermissionsForm : AbstractValidator<SetPermissionsRequest>
{
    public SetPermissionsForm(KnownPermissions known) => this.MustBeKnown(r => r.Permissions, known);
}

internal sealed class SetPermissionsHandler(AccessDb db, CurrentCaller caller) : IRequestHandler<SetPermissionsRequest, SetPermissionsResponse>
{
    public async Task<SetPermissionsResponse> Handle(SetPermissionsRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(Ids.Parse<AccountId>(request.AccountId), request.Etag, cancellationToken);
        RoleRefusals.OwnPermission.When(account.IsOf(caller.Is) && request.Permissions.Except(account.Permissions.Names()).Any());
        var administrators = await Administrators.OfAsync(db, cancellationToken);

        account.SetPermissions(request.Permissions);

        administrators.MustRemain();
        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = account.Receipt(account.Id) };
    }
}
