using System.Text;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.City;

/// <summary>The story city, told once for all sentences about it: they change nothing that it tells.</summary>
[CollectionDefinition(Collection)]
public sealed class ToldCity : IAsyncLifetime, ICollectionFixture<ToldCity>
{
    public const string Collection = "The told city";

    public TestHost Host { get; private set; } = null!;

    /// <summary>The Team Update to the board of 29 November 2021, as it is composed.</summary>
    internal Paper Update { get; private set; } = null!;

    /// <summary>All that the update says, in one line, with its numbered paragraphs, bullets and footnotes.</summary>
    public string Text { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Host = await TestHost.StartAsync(story: true);
        var papers = Host.As<PaperService.PaperServiceClient>();
        var summary = (await papers.ListPapersAsync(new())).Papers.Single(paper => paper.MeetingOn == "2021-11-29");
        Update = (await papers.GetPaperAsync(new() { PaperId = summary.Id })).Paper;
        Text = TextOf(Update);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    private static string TextOf(Paper paper)
    {
        var text = new StringBuilder();
        foreach (var paragraph in paper.Headings.SelectMany(heading => heading.Parts).SelectMany(part => part.Paragraphs).Append(paper.StrategicImplications))
        {
            Append(text, paragraph.Runs);
            foreach (var bullet in paragraph.Bullets) Append(text, bullet.Runs);
            Append(text, paragraph.Footnote);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<TextRun> runs) => text.AppendJoin("", runs.Select(run => run.Text)).Append('\n');
}
