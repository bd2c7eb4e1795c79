namespace SaferCity.Story.Asb;

/// <summary>
/// Anti-social behaviour and enforcement in the autumn of 2021 (Team Update of November 2021, paragraphs 5 to 8 and 11 to 17). The paper gives numbers, months,
/// powers and a few days; every other day, every home area and every person are the story's assumptions.
/// </summary>
internal static class AsbStory
{
    public const string Police = "City of London Police";
    public const string Corporation = "City of London Corporation";

    public static async Task TellAsync(StoryTeller story)
    {
        await ProtectionOrder.TellAsync(story);
        await Panel.TellAsync(story);
        await Injunction.TellAsync(story);
        await Patrol.TellAsync(story);
    }
}
