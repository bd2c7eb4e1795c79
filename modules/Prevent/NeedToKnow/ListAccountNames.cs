using MediatR;
using SaferCity.Access.Contracts;
using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.NeedToKnow;

internal sealed class ListAccountNamesHandler(ISender rooms) : IRequestHandler<ListAccountNamesRequest, ListAccountNamesResponse>
{
    public async Task<ListAccountNamesResponse> Handle(ListAccountNamesRequest request, CancellationToken cancellationToken)
    {
        var holders = await rooms.Send(new AskForAccounts("somebody is chosen to be named or locked out"), cancellationToken);

        var answer = new ListAccountNamesResponse();
        answer.Accounts.AddRange(holders.Select(holder => new AccountName { AccountId = holder.Account.ToString(), DisplayName = holder.DisplayName }));
        return answer;
    }
}
