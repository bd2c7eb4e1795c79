using System.Text.Json;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Story.Governance;

/// <summary>
/// The monitor of April 2016 to March 2017 as it was published, and the strategy of 2017 to 2020 with its priorities and themes. The monitor states no day;
/// on which days plan and strategy were adopted is assumed.
/// </summary>
internal sealed class PlanStory(StoryTeller story)
{
    private static readonly (string Title, string Objective)[] Priorities =
    [
        ("Supporting the Counter Terrorism Strategy through Delivery of the Prevent Strategy", "To challenge radicalisation of vulnerable people and reduce the threat posed to the City and more closely support our communities"),
        ("Violence against the Person", "To protect those who work or visit the City from crimes of violence"),
        ("Acquisitive Crime", "We will work to protect our residents, workers, businesses and visitors from theft and fraud"),
        ("Night Time Economy Crime and Nuisance", "To ensure the City remains a safe place to socialise"),
        ("Anti-Social Behaviour", "Respond effectively to behaviour that makes the City a less pleasant place"),
    ];

    private static readonly string[] Themes =
    [
        "Suicide Prevention", "Violence against Women and Girls (VAWG)", "Sexual Abuse & Child Sexual Exploitation", "Cyber-crime & Fraud (particularly vulnerable groups and the elderly)",
        "Hate Crime", "Offender management", "Anti-Social Behaviour",
    ];

    private readonly StrategyService.StrategyServiceClient strategies = story.As<StrategyService.StrategyServiceClient>("officer:governance");
    private readonly PlanActionService.PlanActionServiceClient actions = story.As<PlanActionService.PlanActionServiceClient>("officer:governance");

    public static async Task TellAsync(StoryTeller story)
    {
        var plan = new PlanStory(story);
        story.On(2017, 1, 20); // assumed: after the awards of 18 October and before the sessions of February that it announces
        await plan.MonitorAsync();
        story.On(2017, 11, 30); // assumed
        await plan.StrategyAsync();
    }

    private async Task MonitorAsync()
    {
        var plan = (await strategies.DraftStrategyAsync(new() { RequestId = StoryTeller.Id("plan.2016"), Title = "Safer City Partnership Plan 2016-17", From = "2016-04-01", Until = "2017-03-31" })).Receipt;
        foreach (var section in Sections())
            plan = (await strategies.AddPriorityAsync(new() { RequestId = StoryTeller.Id($"plan.2016.{section.Number}"), StrategyId = plan.Id, Etag = plan.Etag, Number = section.Number, Title = section.Title })).Receipt;
        await strategies.AdoptStrategyAsync(new() { RequestId = StoryTeller.Id("plan.2016.adopt"), StrategyId = plan.Id, Etag = plan.Etag, On = "2016-04-01" }); // assumed
        foreach (var section in Sections())
            foreach (var action in section.Actions) await ActionAsync(plan, section.Number, action);
    }

    private async Task ActionAsync(Receipt plan, int priority, ActionInFile action)
    {
        var add = new AddPlanActionRequest { RequestId = Id(action, "add"), StrategyId = plan.Id, PriorityNumber = priority, Number = action.Number, Text = action.Text, Deadline = action.Deadline };
        add.LeadServices.Add(action.Leads);
        var added = (await actions.AddPlanActionAsync(add)).Receipt;
        added = (await actions.RatePlanActionAsync(new() { RequestId = Id(action, "rate"), PlanActionId = added.Id, Etag = added.Etag, Rag = Enum.Parse<Rag>(action.Rag, ignoreCase: true), Comment = action.Comment })).Receipt;
        if (action.Complete) await actions.CompletePlanActionAsync(new() { RequestId = Id(action, "complete"), PlanActionId = added.Id, Etag = added.Etag, Comment = action.Comment });
    }

    private async Task StrategyAsync()
    {
        var strategy = (await strategies.DraftStrategyAsync(new()
        {
            RequestId = StoryTeller.Id("strategy.2017"), Title = "Safer City Partnership Strategy 2017-20", From = "2017-04-01", Until = "2020-03-31",
            Vision = "For the City of London to be a safe place to live, work, visit, study and socialise.",
        })).Receipt;
        for (var i = 0; i < Priorities.Length; i++)
            strategy = (await strategies.AddPriorityAsync(new() { RequestId = StoryTeller.Id($"strategy.2017.{i + 1}"), StrategyId = strategy.Id, Etag = strategy.Etag, Number = i + 1, Title = Priorities[i].Title, Objective = Priorities[i].Objective })).Receipt;
        for (var i = 0; i < Themes.Length; i++)
            strategy = (await strategies.AddThemeAsync(new() { RequestId = StoryTeller.Id($"strategy.2017.theme.{i + 1}"), StrategyId = strategy.Id, Etag = strategy.Etag, Theme = Themes[i] })).Receipt;
        await strategies.AdoptStrategyAsync(new() { RequestId = StoryTeller.Id("strategy.2017.adopt"), StrategyId = strategy.Id, Etag = strategy.Etag, On = "2017-11-30" }); // assumed
    }

    private static string Id(ActionInFile action, string verb) => StoryTeller.Id($"plan.2016.{action.Number}.{verb}");

    private static List<SectionInFile> Sections()
    {
        using var file = typeof(PlanStory).Assembly.GetManifestResourceStream("monitor-2016-17.json")!;
        return JsonSerializer.Deserialize<List<SectionInFile>>(file, JsonSerializerOptions.Web)!;
    }

    private sealed record SectionInFile(int Number, string Title, IReadOnlyList<ActionInFile> Actions);

    private sealed record ActionInFile(string Number, string Text, string Deadline, IReadOnlyList<string> Leads, string Rag, bool Complete, string Comment);
}
