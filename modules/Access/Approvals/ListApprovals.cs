using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.Access.Approvals;

internal sealed class ListApprovalsHandler(AccessDb db) : IRequestHandler<ListApprovalsRequest, ListApprovalsResponse>
{
    public async Task<ListApprovalsResponse> Handle(ListApprovalsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = ApprovalId.Of(id);
        var page = await db.Approvals.AsNoTracking()
            .Where(a => !request.OnlyPending || a.State == ApprovalState.Pending)
            .Where(a => a.AskedAt <= at && (a.AskedAt < at || a.Id < after))
            .OrderByDescending(a => a.AskedAt).ThenByDescending(a => a.Id).Take(size + 1).ToListAsync(cancellationToken);

        return new()
        {
            Approvals = { await db.ShownAsync([.. page.Take(size)], cancellationToken) },
            NextPageToken = page.Count > size ? new PageToken(page[size - 1].AskedAt, page[size - 1].Id.Value).ToString() : "",
        };
    }
}
