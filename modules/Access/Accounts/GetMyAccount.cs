using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Accounts;

internal sealed class GetMyAccountHandler(AccessDb db, ShownAccounts shown, CurrentCaller caller) : IRequestHandler<GetMyAccountRequest, GetMyAccountResponse>
{
    public async Task<GetMyAccountResponse> Handle(GetMyAccountRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);

        var answer = new GetMyAccountResponse { Account = (await shown.OfAsync([account], cancellationToken))[0], HasPassword = account.PasswordHash is not null, MustConfirm = caller.Is.MustConfirm, Employer = account.Employer ?? "", HomePostcode = account.HomePostcode ?? "" };
        answer.History.AddRange((await db.HistoryOfAsync(account.Id, cancellationToken)).ToWire());
        return answer;
    }
}
