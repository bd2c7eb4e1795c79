using SaferCity.Governance.Funding;
using SaferCity.Governance.Paging;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Posts;

internal enum PostState
{
    Vacant,
    Advertised,
    Interviewed,
    Offered,
    Vetting,
    Started,
    Left,
}

/// <summary>A post of the team, from its vacancy to whoever starts in it, and on to their leaving. Who it is, is not recorded here.</summary>
[Open("That the team has a vacancy is told to its boards.")]
internal sealed class Post : Aggregate
{
    private readonly List<PostStep> steps = [];

    public PostId Id { get; private init; }

    public string Title { get; private init; } = "";

    public string TitleKey { get; private init; } = "";

    /// <summary>In hundredths of a full-time post.</summary>
    public int Hundredths { get; private init; }

    /// <summary>The stream that pays; null where the team's own budget does.</summary>
    public FundingId? FundingStreamId { get; private init; }

    /// <summary>The last day of a fixed term; null for a permanent post.</summary>
    public DateOnly? FixedTermUntil { get; private init; }

    /// <summary>What the vacancy means for the team's work.</summary>
    public string Impact { get; private init; } = "";

    public PostState State { get; private set; }

    public IReadOnlyList<PostStep> Steps => steps;

    public static Post Open(string title, int hundredths, FundingId? funding, DateOnly? fixedTermUntil, DateOnly vacantFrom, string impact)
    {
        var post = new Post { Id = Ids.New<PostId>(), Title = title, TitleKey = ListToken.Key(title), Hundredths = hundredths, FundingStreamId = funding, FixedTermUntil = fixedTermUntil, Impact = impact };
        post.steps.Add(new(1, PostState.Vacant, vacantFrom));
        post.Record(new PostOpened(post.Id, vacantFrom));
        return post;
    }

    /// <summary>One step on: Vacant, Advertised, Interviewed, Offered, Vetting, Started, Left. None is skipped, so that the days in each can be told.</summary>
    public void MoveTo(PostState next, DateOnly on)
    {
        PostRefusals.NotTheNextStep.When((int)next != (int)State + 1);
        PostRefusals.BeforeTheLastStep.When(on < steps.Max(step => step.On));

        State = next;
        steps.Add(new(steps.Count + 1, next, on));
        Record(new PostMoved(Id, next, on));
    }

    /// <summary>Days without anybody in post: from the vacancy to the start, or to today.</summary>
    public int VacantDays(DateOnly today) => (steps.Find(step => step.State is PostState.Started)?.On ?? today).DayNumber - steps.Min(step => step.On).DayNumber;
}

/// <summary>The day on which a post reached a state.</summary>
internal sealed record PostStep(int Line, PostState State, DateOnly On);
