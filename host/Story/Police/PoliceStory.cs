using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Story.Police;

/// <summary>The analyst imports what the story's police have published of 2016 to 2018.</summary>
internal static class PoliceStory
{
    private const string Analyst = "officer:analyst";

    public static async Task TellAsync(StoryTeller story)
    {
        story.On(2021, 9, 6); // assumed
        var imports = story.As<ImportService.ImportServiceClient>(Analyst);
        foreach (var file in PoliceFiles.All())
            await PoliceFileSender.SendAsync(imports, StoryTeller.Id("police." + file.Name), file.Name, file.Content, story.Stopping);
    }
}
