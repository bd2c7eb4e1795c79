using MediatR;
using SaferCity.Access.Approvals;
using SaferCity.Access.Breaches;
using SaferCity.Access.Data;
using SaferCity.Access.Sessions;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Accounts;

internal sealed class CloseAccountHandler(AccessDb db, Leads leads, SecondPerson second, WallClock clock) : IRequestHandler<CloseAccountRequest, CloseAccountResponse>
{
    public async Task<CloseAccountResponse> Handle(CloseAccountRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(Ids.Parse<AccountId>(request.AccountId), request.Etag, cancellationToken);
        var administrators = await Administrators.OfAsync(db, clock, cancellationToken);
        await leads.LookAsync(cancellationToken);

        await second.WithdrawAsync(account.Id, cancellationToken);
        account.Close();
        await db.EndSessionsAsync(account.Id, clock.Time.Now(), cancellationToken);

        administrators.MustRemain();
        leads.MustRemain();
        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = account.Receipt(account.Id) };
    }
}
