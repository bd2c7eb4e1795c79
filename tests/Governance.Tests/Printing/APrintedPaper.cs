using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SaferCity.Governance.Papers;
using SaferCity.Governance.Printing;
using SaferCity.Tests.Monitoring;
using SaferCity.Tests.Papers;

namespace SaferCity.Tests.Printing;

public sealed class APrintedPaper
{
    private static readonly ComposedPaper Paper = Composition.Of(ComposingAPaper.Head, [Sections.Marac(Sections.Case(), Sections.Case()), Sections.Injunction()]);

    [Fact]
    public void Opens_each_figures_records_from_the_screen()
    {
        var html = PaperHtml.Of(Paper, (section, figure) => $"/records/{section}/{figure}");
        Assert.Contains("<a class=\"paper-figure govuk-link\" href=\"/records/vawg.marac/cases_heard\">two<span class=\"govuk-visually-hidden\"> (Cases heard at MARAC: open the records)</span></a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_well_formed_on_the_screen_and_lets_no_mark_up_through()
    {
        var hostile = Composition.Of(ComposingAPaper.Head with { Author = "<script>alert(1)</script>" }, [Sections.Injunction()]);
        var html = PaperHtml.Of(hostile, (_, _) => "\"><b>");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        System.Xml.Linq.XElement.Parse($"<div>{html}</div>");
    }

    [Fact]
    public void Has_real_headings_a_title_a_language_and_one_numbered_list_in_word()
    {
        using var document = Open(PaperWord.Of(Paper));
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Equal("Community Safety Team Update, 29 November 2021", document.PackageProperties.Title);
        Assert.Equal("en-GB", document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val);
        Assert.Equal(["Heading1", "Heading2", "Heading2", "Heading2", "Heading3", "Heading3", "Heading3", "Heading3", "Heading2", "Heading2"], Styles(body).Where(style => style.StartsWith("Heading", StringComparison.Ordinal)));
        Assert.Equal(4, body.Descendants<NumberingId>().Count(list => list.Val! == 1));
        Assert.Single(body.Descendants<DocumentFormat.OpenXml.Drawing.Graphic>());
    }

    [Fact]
    public void Breaks_no_rule_of_the_word_format()
    {
        Assert.Empty(Faults(PaperWord.Of(Paper)));
        Assert.Empty(Faults(MonitorWord.Of(PublishedMonitor.On(new(2017, 1, 1)).Examined())));
    }

    [Fact]
    public void Prints_the_monitor_in_the_partnerships_columns_with_headings_that_repeat()
    {
        using var document = Open(MonitorWord.Of(PublishedMonitor.On(new(2017, 1, 1)).Examined()));
        var tables = document.MainDocumentPart!.Document.Body!.Elements<Table>().ToArray();
        Assert.Equal(6, tables.Length);
        Assert.Equal("Key actions|Delivery deadline|Responsibility/ Lead service|RAG|Comments", string.Join('|', tables[0].Elements<TableRow>().ElementAt(1).Elements<TableCell>().Select(cell => cell.InnerText)));
        Assert.All(tables, table => Assert.Equal(2, table.Elements<TableRow>().Count(row => row.Descendants<TableHeader>().Any())));
    }

    [Fact]
    public void Greys_the_fifteen_completed_actions_and_prints_a_letter_beside_every_colour()
    {
        using var document = Open(MonitorWord.Of(PublishedMonitor.On(new(2017, 1, 1)).Examined()));
        var rows = document.MainDocumentPart!.Document.Body!.Descendants<TableRow>().Where(row => !row.Descendants<TableHeader>().Any()).ToArray();
        Assert.Equal(42, rows.Length);
        Assert.Equal(15, rows.Count(row => row.Elements<TableCell>().First().Descendants<Shading>().Any(shade => shade.Fill == "D9D9D9")));
        Assert.Equal((35, 7), (rows.Count(row => Cell(row, 3) == "G"), rows.Count(row => Cell(row, 3) == "A")));
    }

    private static IEnumerable<string> Styles(Body body) => body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!);

    private static string Cell(TableRow row, int column) => row.Elements<TableCell>().ElementAt(column).InnerText;

    private static IEnumerable<string> Faults(byte[] file)
    {
        using var document = Open(file);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), false);
}
