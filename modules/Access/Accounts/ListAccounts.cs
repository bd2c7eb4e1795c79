using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.Access.Accounts;

internal sealed class ListAccountsHandler(AccessDb db, ShownAccounts shown) : IRequestHandler<ListAccountsRequest, ListAccountsResponse>
{
    public async Task<ListAccountsResponse> Handle(ListAccountsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = AccountId.Of(id);
        var page = await db.Accounts.AsNoTracking()
            .Where(a => a.CreatedAt <= at && (a.CreatedAt < at || a.Id < after))
            .OrderByDescending(a => a.CreatedAt).ThenByDescending(a => a.Id).Take(size + 1).ToListAsync(cancellationToken);

        return new()
        {
            Accounts = { await shown.OfAsync([.. page.Take(size)], cancellationToken) },
            NextPageToken = page.Count > size ? new PageToken(page[size - 1].CreatedAt, page[size - 1].Id.Value).ToString() : "",
        };
    }
}
