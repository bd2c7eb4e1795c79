using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Keys;

internal sealed class GetKeyHandler(AccessDb db, WallClock clock) : IRequestHandler<GetKeyRequest, GetKeyResponse>
{
    public async Task<GetKeyResponse> Handle(GetKeyRequest request, CancellationToken cancellationToken)
    {
        var key = await db.Keys.FindOrRefuseAsync(Ids.Parse<KeyId>(request.KeyId), cancellationToken);

        var answer = new GetKeyResponse { Key = (await db.ShownAsync([key], clock.Time.Today(), cancellationToken))[0] };
        answer.History.AddRange((await db.HistoryOfAsync(key.Id, cancellationToken)).ToWire());
        return answer;
    }
}
