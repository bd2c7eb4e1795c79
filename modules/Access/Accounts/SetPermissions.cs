using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Accounts;

internal sealed class SetPermissionsForm : AbstractValidator<SetPermissionsRequest>
{
    public SetPermissionsForm(KnownPermissions known) => this.MustBeKnown(r => r.Permissions, known);
}

internal sealed class SetPermissionsHandler(AccessDb db) : IRequestHandler<SetPermissionsRequest, SetPermissionsResponse>
{
    public async Task<SetPermissionsResponse> Handle(SetPermissionsRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(Ids.Parse<AccountId>(request.AccountId), request.Etag, cancellationToken);
        await db.Accounts.MustRemainWithoutAsync(account, request.Permissions, cancellationToken);

        account.SetPermissions(request.Permissions);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = account.Receipt(account.Id) };
    }
}
