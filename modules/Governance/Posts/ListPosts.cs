using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Paging;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Posts;

internal sealed class ListPostsHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<ListPostsRequest, ListPostsResponse>
{
    public async Task<ListPostsResponse> Handle(ListPostsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (after, id) = ListToken.Read(request.PageToken);
        var last = PostId.Of(id);
        var page = await db.Posts.AsNoTracking().Where(p => p.TitleKey.CompareTo(after) >= 0 && (p.TitleKey.CompareTo(after) > 0 || p.Id > last))
            .OrderBy(p => p.TitleKey).ThenBy(p => p.Id).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new ListPostsResponse { NextPageToken = page.Count > size ? new ListToken(page[size - 1].TitleKey, page[size - 1].Id.Value).ToString() : "" };
        foreach (var post in page.Take(size))
        {
            var wire = post.Adapt<V1.Post>(GovernanceMaps.Config);
            wire.VacantDays = post.VacantDays(clock.Today());
            answer.Posts.Add(wire);
        }
        return answer;
    }
}
