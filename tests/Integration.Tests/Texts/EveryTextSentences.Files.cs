using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using SaferCity.Tests.Integration.Browsing;

namespace SaferCity.Tests.Integration.Texts;

/// <summary>The same of what is taken away as a file.</summary>
public sealed partial class EveryTextSentences
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public async Task What_was_written_is_text_in_a_paper_and_a_plan_in_Word_and_not_in_the_name_of_the_file()
    {
        var (held, pages) = (0, new EveryPage(house.Host));
        await foreach (var _ in pages.WalkAsync(house.Reader)) { }
        foreach (var template in pages.Templates.Where(template => template.EndsWith("/word", StringComparison.Ordinal)))
        {
            var file = await house.Reader.TakeAsync(pages.AddressOf(template));
            if (file.MediaType is "text/html") continue; // none was made with such a text
            Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file.MediaType);
            Assert.DoesNotContain("Canary", file.Headers, StringComparison.Ordinal);
            using var parts = new ZipArchive(new MemoryStream(file.Content));
            foreach (var part in parts.Entries)
            {
                Assert.DoesNotContain("Canary", part.FullName, StringComparison.Ordinal);
                if (!part.FullName.EndsWith(".xml", StringComparison.Ordinal) && !part.FullName.EndsWith(".rels", StringComparison.Ordinal)) continue;
                var read = XDocument.Load(part.Open()); // what is not well formed throws
                held += read.Descendants(Word + "t").Count(text => text.Value.Contains("Canary", StringComparison.Ordinal));
                Assert.DoesNotContain(read.Descendants(), element => element.Name.LocalName is "fldSimple" or "instrText" && element.ToString().Contains("Canary", StringComparison.Ordinal));
                Assert.DoesNotContain(read.Descendants().SelectMany(element => element.Attributes()), attribute => attribute.Name.LocalName is "Target" or "instr" or "anchor" && attribute.Value.Contains("Canary", StringComparison.Ordinal));
                Assert.DoesNotContain(read.Descendants(), element => (string?)element.Attribute("class") is "harm");
            }
        }

        Assert.InRange(held, 1, 100_000);
    }

    [Fact]
    public async Task What_a_spreadsheet_would_take_for_a_formula_is_none_in_the_trail_that_is_taken_away()
    {
        const string Page = "/data-protection/trail/export";
        var form = (await house.Reader.GetAsync(Page)).Forms.First(form => form.Fields.ContainsKey("Form.Reason")).Fields;
        var file = await house.Reader.TakeAsync(Page, new(form) { ["Form.Reason"] = "=Canary in a reason" });
        file = await house.Reader.TakeAsync(Page, new(form) { ["Form.Reason"] = "=Canary in another" }); // it tells of the first

        Assert.Equal("text/csv", file.MediaType);
        var text = Encoding.UTF8.GetString(file.Content);
        Assert.Contains("Canary", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", file.Headers, StringComparison.Ordinal);
        Assert.Empty(Cells(text).Where(cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)));
    }

    // As RFC 4180 has it, and a spreadsheet.
    private static List<string> Cells(string text)
    {
        using var reader = new CsvHelper.CsvParser(new StringReader(text), System.Globalization.CultureInfo.InvariantCulture);
        List<string> cells = [];
        while (reader.Read()) cells.AddRange(reader.Record!);
        return cells;
    }
}
