namespace SaferCity.Story;

/// <summary>The story city: the quarter behind the Team Update of November 2021 and the monitor of 2016-17, sent through the contract. All its people are invented.</summary>
public static class StoryCity
{
    /// <summary>The day on which the story stands: the paper's "data as at".</summary>
    public static readonly DateOnly Day = new(2021, 11, 15);

    /// <summary>The Community Safety Team's id: the story's people belong to it.</summary>
    public static readonly Guid CommunitySafetyTeam = Guid.Parse(Organisations.IdOf("Community Safety Team"));

    /// <summary>The people of the story who can sign in to the console, and the password that anybody may use there.</summary>
    public static IReadOnlyList<StoryPerson> People => Story.People.All;

    public const string Password = "an invented city";

    /// <summary>Tells the whole story. A telling that was cut off can be told again: nothing is done twice.</summary>
    public static async Task TellAsync(StorySettings settings)
    {
        var story = new StoryTeller(settings);
        await Organisations.TellAsync(story);
        var partnership = new Governance.GovernanceStory(story);
        await partnership.BeginAsync();
        await Police.PoliceStory.TellAsync(story);
        await Story.People.TellAsync(story);
        await Vawg.VawgStory.TellAsync(story);
        await Prevent.PreventStory.TellAsync(story);
        await Asb.AsbStory.TellAsync(story);
        await KnownElsewhere.TellAsync(story);
        await partnership.PapersAsync();
        settings.MoveTo(Day);
    }
}
