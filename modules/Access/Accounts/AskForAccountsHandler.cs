using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;

namespace SaferCity.Access.Accounts;

internal sealed class AskForAccountsHandler(AccessDb db) : IRequestHandler<AskForAccounts, IReadOnlyList<AccountHolder>>
{
    public async Task<IReadOnlyList<AccountHolder>> Handle(AskForAccounts request, CancellationToken cancellationToken) =>
        await db.Accounts.AsNoTracking().Where(a => a.State != AccountState.Closed).OrderBy(a => a.DisplayName)
            .Select(a => new AccountHolder(a.Id.Value, a.DisplayName, a.Organisation)).ToListAsync(cancellationToken);
}
