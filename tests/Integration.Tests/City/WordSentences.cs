using System.Diagnostics;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SaferCity.Governance.V1;

namespace SaferCity.Tests.Integration.City;

/// <summary>Both papers as a board member opens them who has LibreOffice and not Word.</summary>
[Collection(ToldCity.Collection)]
public sealed class WordSentences(ToldCity city) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("safercity-word-").FullName;

    [Fact]
    public async Task Both_papers_open_in_LibreOffice_with_their_headings_tables_and_sentences_and_print()
    {
        var opened = await OpenedAsync("html");
        var (update, monitor) = (opened["update"], opened["monitor"]);
        Assert.Equal(13 + 4, TakeOutDrawing(update)); // boxes, and words on arrows

        Assert.Equal("Community Safety Team Update", Assert.Single(Headings(update, "h1")));
        Assert.Equal(["Summary", "Recommendation", "Main Report", "Appendices", "Appendix 1 – Civil Injunction Order process"], Headings(update, "h2"));
        Assert.Contains("Prevent Activity", Headings(update, "h3"));
        Assert.Equal(5, Assert.Single(update.QuerySelectorAll("table")).QuerySelectorAll("tr").Length);
        Assert.Contains("six cases have been heard at MARAC", Words(update), StringComparison.Ordinal);
        Assert.Contains("The next DA MARAC is scheduled for 8 December 2021", Words(update), StringComparison.Ordinal);
        Assert.Contains("the grounds add up to seven, the cases to six", Words(update), StringComparison.Ordinal);
        Assert.Equal("en-GB", update.Body!.GetAttribute("lang") ?? update.DocumentElement.GetAttribute("lang"));

        Assert.Equal(6, monitor.QuerySelectorAll("table").Length);
        Assert.Equal(8, Headings(monitor, "h2").Count());
        Assert.Equal(42 + 6 * 2, monitor.QuerySelectorAll("table tr").Length);
        Assert.Equal((35, 7), (Letters(monitor, "G"), Letters(monitor, "A")));

        await ConvertedAsync("pdf");
        Assert.All((string[])["update.pdf", "monitor.pdf"], file => Assert.StartsWith("%PDF-", File.ReadAllText(Path.Combine(folder, file)), StringComparison.Ordinal));
    }

    public async Task InitializeAsync()
    {
        var update = await city.Host.As<PaperService.PaperServiceClient>().DownloadPaperAsync(new() { PaperId = city.Update.Id });
        await File.WriteAllBytesAsync(Path.Combine(folder, "update.docx"), update.Content.ToByteArray());
        var strategies = city.Host.As<StrategyService.StrategyServiceClient>();
        var plan = (await strategies.ListStrategiesAsync(new())).Strategies.Single(s => s.From.StartsWith("2016", StringComparison.Ordinal));
        await File.WriteAllBytesAsync(Path.Combine(folder, "monitor.docx"), (await strategies.DownloadMonitorAsync(new() { StrategyId = plan.Id })).Content.ToByteArray());
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    private async Task<Dictionary<string, IHtmlDocument>> OpenedAsync(string kind)
    {
        await ConvertedAsync(kind);
        var parser = new HtmlParser();
        return Directory.GetFiles(folder, "*." + kind).ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => parser.ParseDocument(File.ReadAllText(file)));
    }

    // One run for both, with a profile of its own: somebody's open LibreOffice is left alone.
    private async Task ConvertedAsync(string kind)
    {
        string[] arguments = [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--convert-to", kind, "--outdir", folder, Path.Combine(folder, "update.docx"), Path.Combine(folder, "monitor.docx")];
        using var office = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(office.StandardOutput.ReadToEndAsync(), office.StandardError.ReadToEndAsync());
        await office.WaitForExitAsync();
        Assert.True(office.ExitCode == 0 && !said.Any(text => text.Contains("Error", StringComparison.OrdinalIgnoreCase)), string.Concat(said));
    }

    // LibreOffice writes a drawing's texts before all others.
    private static int TakeOutDrawing(IHtmlDocument paper)
    {
        var texts = paper.QuerySelectorAll("span[id^=textbox]");
        foreach (var text in texts) text.Remove();
        return texts.Length;
    }

    private static IEnumerable<string> Headings(IHtmlDocument paper, string level) => paper.QuerySelectorAll(level).Select(heading => Tidy(heading.TextContent)).Where(text => text.Length > 0);

    private static int Letters(IHtmlDocument monitor, string letter) => monitor.QuerySelectorAll("td").Count(cell => Tidy(cell.TextContent) == letter);

    private static string Words(IHtmlDocument paper) => Tidy(paper.Body!.TextContent);

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
