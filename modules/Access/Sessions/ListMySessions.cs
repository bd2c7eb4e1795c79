using Google.Protobuf.WellKnownTypes;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Sessions;

internal sealed class ListMySessionsHandler(AccessDb db, CurrentCaller caller, LiveSessions live, WallClock clock) : IRequestHandler<ListMySessionsRequest, ListMySessionsResponse>
{
    private const int Most = 100;

    public async Task<ListMySessionsResponse> Handle(ListMySessionsRequest request, CancellationToken cancellationToken)
    {
        var account = (await db.Accounts.MineAsync(caller, cancellationToken)).Id;
        var now = clock.Time.Now();
        var open = await db.Sessions.AsNoTracking().Where(s => s.Account == account && s.EndedAt == null).OrderByDescending(s => s.StartedAt).Take(Most).ToListAsync(cancellationToken);
        return new()
        {
            Sessions =
            {
                open.Where(session => live.IsInTime(session.StartedAt, session.SeenAt, now)).Select(session => new V1.Session
                {
                    Id = session.Id.Value.ToString(), StartedAt = Timestamp.FromDateTimeOffset(session.StartedAt), SeenAt = Timestamp.FromDateTimeOffset(session.SeenAt),
                    Browser = session.Browser, ThisOne = session.Id.Value == caller.Is.Session, ByPasskey = session.ByPasskey,
                }),
            },
        };
    }
}
