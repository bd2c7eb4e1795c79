using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Accounts;

internal sealed class GetAccountHandler(AccessDb db, ShownAccounts shown) : IRequestHandler<GetAccountRequest, GetAccountResponse>
{
    public async Task<GetAccountResponse> Handle(GetAccountRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(Ids.Parse<AccountId>(request.AccountId), cancellationToken);

        var answer = new GetAccountResponse { Account = (await shown.OfAsync([account], cancellationToken))[0] };
        answer.History.AddRange((await db.HistoryOfAsync(account.Id, cancellationToken)).ToWire());
        return answer;
    }
}
