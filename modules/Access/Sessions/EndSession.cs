using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Sessions;

internal sealed class EndSessionHandler(AccessDb db, CurrentCaller caller, WallClock clock) : IRequestHandler<EndSessionRequest, EndSessionResponse>
{
    public async Task<EndSessionResponse> Handle(EndSessionRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        var session = await db.Sessions.FindOrRefuseAsync(Ids.Parse<SessionId>(request.SessionId), cancellationToken);
        if (session.Account != account.Id) throw new NotFoundException();

        session.End(clock.Time.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new();
    }
}
