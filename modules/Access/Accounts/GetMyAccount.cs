using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Accounts;

internal sealed class GetMyAccountHandler(AccessDb db, AccountRights rights, CurrentCaller caller) : IRequestHandler<GetMyAccountRequest, GetMyAccountResponse>
{
    public async Task<GetMyAccountResponse> Handle(GetMyAccountRequest request, CancellationToken cancellationToken)
    {
        var mine = AccountId.Of(caller.Is.Account ?? throw new NotFoundException());
        var account = await db.Accounts.FindOrRefuseAsync(mine, cancellationToken);

        return new() { Account = (await db.ShownAsync(rights, [account], cancellationToken))[0] };
    }
}
