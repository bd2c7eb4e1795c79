using Mapster;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Posts;

internal sealed class GetPostHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<GetPostRequest, GetPostResponse>
{
    public async Task<GetPostResponse> Handle(GetPostRequest request, CancellationToken cancellationToken)
    {
        var post = await db.Posts.FindOrRefuseAsync(Ids.Parse<PostId>(request.PostId), cancellationToken);

        var answer = new GetPostResponse { Post = post.Adapt<V1.Post>(GovernanceMaps.Config) };
        answer.Post.VacantDays = post.VacantDays(clock.Today());
        answer.History.AddRange((await db.HistoryOfAsync(post.Id, cancellationToken)).ToWire());
        return answer;
    }
}
