using SaferCity.Story;

namespace SaferCity.Server;

/// <summary>Whether this data folder holds the story city, and whether it is still to be told.</summary>
internal sealed record Demonstration(string Folder, StoryClock? Clock, bool ToBeTold)
{
    private const string Begun = "story.begun", Told = "story.told";

    /// <summary>A folder without databases is filled where that is wished; one that was filled before is a demonstration for ever. A telling that was cut off is told again.</summary>
    public static Demonstration In(string folder, bool wished)
    {
        var told = File.Exists(Path.Combine(folder, Told));
        var begun = File.Exists(Path.Combine(folder, Begun));
        var empty = !Directory.Exists(folder) || !Directory.EnumerateFiles(folder, "*.db").Any();
        if (!told && !begun && !(wished && empty)) return new(folder, null, false);
        return new(folder, new StoryClock(StoryCity.Day), !told);
    }

    /// <summary>What is wrong with telling the story here: its people's password is on the page to sign in. Null in Development, and where no story is told.</summary>
    public string? Problem(IHostEnvironment environment) => Clock is null || environment.IsDevelopment() ? null
        : $"{Folder} holds the story city, whose people have one password that everybody knows. Start it in Development (ASPNETCORE_ENVIRONMENT=Development), or name an empty folder with SaferCity:Data and leave SaferCity:Story out.";

    public void Begin() => File.WriteAllText(Path.Combine(Folder, Begun), "The story city is being written here. All its people are invented.\n");

    public void End() => File.WriteAllText(Path.Combine(Folder, Told), "These records are the story city's. All its people are invented.\n");
}
