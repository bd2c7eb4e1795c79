using System.Text.Json;
using SaferCity.Governance.Monitoring;

namespace SaferCity.Tests.Monitoring;

/// <summary>The Progress Monitoring Tool of April 2016 to March 2017, from the story's own file.</summary>
internal static class PublishedMonitor
{
    public static readonly DateOnly From = new(2016, 4, 1);
    public static readonly DateOnly Until = new(2017, 3, 31);

    public static ProgressMonitor On(DateOnly day, DateOnly? asAt = null) =>
        new("Safer City Partnership Progress Monitoring Tool", From, Until, asAt, day, [.. Read().Select(Section)]);

    public static IReadOnlyList<SectionInFile> Read()
    {
        using var file = typeof(PublishedMonitor).Assembly.GetManifestResourceStream("monitor-2016-17.json")!;
        return JsonSerializer.Deserialize<List<SectionInFile>>(file, JsonSerializerOptions.Web)!;
    }

    private static MonitorSection Section(SectionInFile section) => new(section.Number, section.Title, [.. section.Actions.Select(Row)]);

    private static MonitorRow Row(ActionInFile action) =>
        new(action.Number, action.Text, DeliveryMonth.LastDayOf(action.Deadline)!.Value, action.Leads, Enum.Parse<Rag>(action.Rag, ignoreCase: true), action.Complete, action.Comment);
}

internal sealed record SectionInFile(int Number, string Title, IReadOnlyList<ActionInFile> Actions);

internal sealed record ActionInFile(string Number, string Text, string Deadline, IReadOnlyList<string> Leads, string Rag, bool Complete, string Comment);
