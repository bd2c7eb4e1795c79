using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Sessions;

internal sealed class EndOtherSessionsHandler(AccessDb db, CurrentCaller caller, WallClock clock) : IRequestHandler<EndOtherSessionsRequest, EndOtherSessionsResponse>
{
    public async Task<EndOtherSessionsResponse> Handle(EndOtherSessionsRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);

        var ended = await db.EndSessionsAsync(account.Id, clock.Time.Now(), cancellationToken, caller.Is.Session);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Ended = ended };
    }
}
