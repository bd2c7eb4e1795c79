using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Keys;

internal sealed class ListKeysHandler(AccessDb db, WallClock clock) : IRequestHandler<ListKeysRequest, ListKeysResponse>
{
    public async Task<ListKeysResponse> Handle(ListKeysRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = KeyId.Of(id);
        var page = await db.Keys.AsNoTracking()
            .Where(k => k.RegisteredAt <= at && (k.RegisteredAt < at || k.Id < after))
            .OrderByDescending(k => k.RegisteredAt).ThenByDescending(k => k.Id).Take(size + 1).ToListAsync(cancellationToken);

        return new()
        {
            Keys = { await db.ShownAsync([.. page.Take(size)], clock.Time.Today(), cancellationToken) },
            NextPageToken = page.Count > size ? new PageToken(page[size - 1].RegisteredAt, page[size - 1].Id.Value).ToString() : "",
        };
    }
}
