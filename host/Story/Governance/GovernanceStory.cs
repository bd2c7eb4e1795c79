namespace SaferCity.Story.Governance;

/// <summary>The partnership itself, in two tellings: what stands before the rooms' records, and the papers that are composed from them.</summary>
internal sealed class GovernanceStory(StoryTeller story)
{
    private readonly BoardsStory boards = new(story);

    /// <summary>Boards, meetings, plan, strategy, and what the team did.</summary>
    public async Task BeginAsync()
    {
        await boards.BeginAsync();
        await PlanStory.TellAsync(story);
        var team = new TeamStory(story);
        await team.In2017Async();
        await boards.MeetAsync();
        await team.In2021Async();
    }

    /// <summary>To be told last: the papers ask every room.</summary>
    public async Task PapersAsync() => await new PapersStory(story, boards).TellAsync();
}
