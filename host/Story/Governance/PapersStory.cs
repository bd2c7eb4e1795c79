using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Story.Governance;

/// <summary>
/// The papers: the update to the board of September 2021, cleared and published, from whose day the next one reports; and the update of November 2021 as a
/// draft as at 15 November, with some of its sections confirmed. What the September paper said is not known: the story composes it from its own records.
/// </summary>
internal sealed class PapersStory(StoryTeller story, BoardsStory boards)
{
    private const string Director = "Director of Community and Children's Services";
    private const string Manager = "Community Safety Manager";

    private readonly PaperService.PaperServiceClient papers = story.As<PaperService.PaperServiceClient>("officer:community-safety-manager");
    private readonly PromiseService.PromiseServiceClient promises = story.As<PromiseService.PromiseServiceClient>("officer:community-safety-manager");

    public async Task TellAsync()
    {
        story.On(2021, 9, 13); // assumed, as is the paper's as-at date
        await SeptemberAsync();
        story.On(2021, 9, 27);
        await PromiseAsync("patrols", "A paper on the City-wide patrol service will come to the next meeting.", "2021-09-27", "2021-11-29"); // assumed
        story.On(2021, 11, 15);
        await NovemberAsync();
        await PromiseAsync("channel", "The case adopted into the Channel process will be monitored, and a further update will be provided at the next SCP meeting.", "2021-11-15", "2022-02-28");
    }

    private async Task SeptemberAsync()
    {
        var paper = await StartAsync("2021-09-27", "2021-09-13", "2021-06-14", "");
        foreach (var part in (await papers.GetPaperAsync(new() { PaperId = paper.Id })).Paper.Headings.SelectMany(heading => heading.Parts))
            paper = await ConfirmAsync("september", paper, part.SectionKey, Manager);
        paper = (await papers.ClearPaperAsync(new() { RequestId = StoryTeller.Id("paper.september.clear"), PaperId = paper.Id, Etag = paper.Etag })).Receipt;
        await story.As<PaperService.PaperServiceClient>("officer:committee-clerk").PublishPaperAsync(new() { RequestId = StoryTeller.Id("paper.september.publish"), PaperId = paper.Id, Etag = paper.Etag, SmallNumbersApproved = true });
    }

    private async Task NovemberAsync()
    {
        var paper = await StartAsync("2021-11-29", "2021-11-15", "",
            "The CST continues to work in collaboration with stakeholders on a variety of community safety activities, and has continued to provide an excellent service throughout the last year with lockdown measures in place.");
        paper = await ConfirmAsync("november", paper, "vawg.marac", "MARAC coordinator");
        await ConfirmAsync("november", paper, "governance.prevent", "Prevent lead");
    }

    private async Task<Receipt> StartAsync(string meeting, string asAt, string after, string conclusion) => (await papers.StartPaperAsync(new()
    {
        RequestId = StoryTeller.Id("paper." + meeting), Template = PaperTemplate.TeamUpdate, MeetingId = boards.Meetings[meeting].Id, AsAt = asAt, After = after,
        ReportOf = Director, Author = $"{Manager}, Community Safety Team", Conclusion = conclusion,
    })).Receipt;

    private async Task<Receipt> ConfirmAsync(string key, Receipt paper, string section, string role) => (await papers.ConfirmSectionAsync(new()
    { RequestId = StoryTeller.Id($"paper.{key}.{section}"), PaperId = paper.Id, Etag = paper.Etag, SectionKey = section, Role = role })).Receipt;

    private async Task PromiseAsync(string key, string text, string made, string due) => await promises.MakePromiseAsync(new()
    { RequestId = StoryTeller.Id("promise." + key), BoardId = boards.IdOf(BoardsStory.StrategyBoard), Text = text, MadeOn = made, DueOn = due });
}
