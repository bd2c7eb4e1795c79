using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Sessions;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.SecondFactor;

internal sealed class ResetSecondFactorHandler(AccessDb db, CurrentCaller caller, WallClock clock) : IRequestHandler<ResetSecondFactorRequest, ResetSecondFactorResponse>
{
    public async Task<ResetSecondFactorResponse> Handle(ResetSecondFactorRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(Ids.Parse<AccountId>(request.AccountId), request.Etag, cancellationToken);

        account.ResetSecondFactor(caller.Is.Named());
        await db.EndSessionsAsync(account.Id, clock.Time.Now(), cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = account.Receipt(account.Id) };
    }
}
