using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Team;

/// <summary>The team's posts and where its money comes from.</summary>
internal sealed class TeamModel(PostService.PostServiceClient posts, FundingService.FundingServiceClient funding) : RoomPage
{
    public IReadOnlyList<Post> Posts { get; private set; } = [];

    public IReadOnlyList<Funding> Funding { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        Posts = (await posts.ListPostsAsync(new())).Posts;
        Funding = (await funding.ListFundingAsync(new())).Funding;
    }
}
