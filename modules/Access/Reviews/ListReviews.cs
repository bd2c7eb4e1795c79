using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.Access.Reviews;

internal sealed class ListReviewsHandler(AccessDb db) : IRequestHandler<ListReviewsRequest, ListReviewsResponse>
{
    public async Task<ListReviewsResponse> Handle(ListReviewsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (at, id) = PageToken.Read(request.PageToken);
        var after = ReviewId.Of(id);
        var page = await db.Reviews.AsNoTracking()
            .Where(r => r.BegunAt <= at && (r.BegunAt < at || r.Id < after))
            .OrderByDescending(r => r.BegunAt).ThenByDescending(r => r.Id).Take(size + 1).ToListAsync(cancellationToken);

        return new()
        {
            Reviews = { page.Take(size).Select(review => review.Adapt<V1.Review>(AccessMaps.Config)) },
            NextPageToken = page.Count > size ? new PageToken(page[size - 1].BegunAt, page[size - 1].Id.Value).ToString() : "",
        };
    }
}
