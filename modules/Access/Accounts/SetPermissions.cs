using FluentValidation;
using MediatR;
using SaferCity.Access.Approvals;
using SaferCity.Access.Breaches;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Accounts;

internal sealed class SetPermissionsForm : AbstractValidator<SetPermissionsRequest>
{
    public SetPermissionsForm(KnownPermissions known) => this.MustBeKnown(r => r.Permissions, known);
}

internal sealed class SetPermissionsHandler(AccessDb db, Leads leads, SecondPerson second, CurrentCaller caller, WallClock clock) : IRequestHandler<SetPermissionsRequest, SetPermissionsResponse>
{
    public async Task<SetPermissionsResponse> Handle(SetPermissionsRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(Ids.Parse<AccountId>(request.AccountId), request.Etag, cancellationToken);
        var gained = request.Permissions.Except(account.Permissions.Names()).ToList();
        RoleRefusals.OwnPermission.When(account.IsOf(caller.Is) && gained.Count > 0);
        var administrators = await Administrators.OfAsync(db, clock, cancellationToken);
        await leads.LookAsync(cancellationToken);

        var waits = second.MustApprove(gained);

        account.SetPermissions(request.Permissions.Except(waits));
        var approval = await second.AskToGiveAsync(account, waits, cancellationToken);

        administrators.MustRemain();
        leads.MustRemain();
        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = account.Receipt(account.Id), ApprovalId = approval };
    }
}
