using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Team;

/// <summary>One post, step by step; the next step is recorded here.</summary>
internal sealed class PostModel(PostService.PostServiceClient posts, FundingService.FundingServiceClient funding) : RoomPage
{
    [BindProperty]
    public MovePostRequest Form { get; set; } = new();

    public Post Post { get; private set; } = new();

    public Funding? PaidBy { get; private set; }

    public IReadOnlyList<Option> Ahead { get; private set; } = [];

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await posts.GetPostAsync(new() { PostId = Id });
        (Post, History) = (answer.Post, answer.History);
        if (Post.FundingStreamId.Length > 0) PaidBy = (await funding.GetFundingAsync(new() { FundingId = Post.FundingStreamId })).Funding;
        Ahead = [.. Enum.GetValues<PostState>().Where(state => state > Post.State).Select(state => new Option(state.ToString(), Words.For(state)))];
        Form.Etag = Post.Etag;
        if (HttpMethods.IsGet(Request.Method) && Ahead.Count > 0) Form.To = Enum.Parse<PostState>(Ahead[0].Value);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PostId = Id;
        await posts.MovePostAsync(Form);
        return Done($"{Words.For(Form.To)} on {Say.Day(Form.On)}: the step is recorded.", "/governance/posts/" + Id);
    }
}
