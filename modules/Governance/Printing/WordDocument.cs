using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace SaferCity.Governance.Printing;

/// <summary>A Word document with what makes it usable for everyone: real headings and lists, a title, the language, tables whose headings repeat.</summary>
internal sealed class WordDocument
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly Body body = new();
    private readonly List<Footnote> footnotes = [];

    private WordDocument()
    {
    }

    /// <param name="title">The document's title property, which a screen reader announces.</param>
    /// <param name="landscape">A4 on its side.</param>
    /// <param name="write">Writes the content.</param>
    public static byte[] Of(string title, bool landscape, Action<WordDocument> write)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = title;
            package.PackageProperties.Language = "en-GB";
            var document = new WordDocument();
            write(document);
            document.Save(package.AddMainDocumentPart(), landscape);
        }
        return stream.ToArray();
    }

    public void Add(OpenXmlElement element) => body.Append(element);

    /// <summary>Level 1 is the document's own title.</summary>
    public void Heading(int level, string text) => Add(Styled($"Heading{level}", Text(text)));

    public void Paragraph(string text) => Add(new Paragraph(Text(text)));

    /// <summary>The next number of the one list that runs through the document.</summary>
    public void Numbered(params OpenXmlElement[] runs) => Add(Listed(WordStyles.Numbers, runs));

    public void Bullet(params OpenXmlElement[] runs) => Add(Listed(WordStyles.Bullets, runs));

    /// <summary>The mark that opens a note at the foot of the page.</summary>
    public WordRun FootnoteMark(string text)
    {
        var id = footnotes.Count + 1;
        footnotes.Add(new Footnote(new Paragraph(
            new WordRun(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new FootnoteReferenceMark()),
            Text(" " + text)))
        { Id = id });
        return new WordRun(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new FootnoteReference { Id = id });
    }

    public static WordRun Text(string text, bool bold = false, string? colour = null)
    {
        var run = new WordRun(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (!bold && colour is null) return run;
        var properties = new RunProperties();
        if (bold) properties.Append(new Bold());
        if (colour is not null) properties.Append(new Color { Val = colour });
        run.PrependChild(properties);
        return run;
    }

    private static Paragraph Styled(string style, params OpenXmlElement[] runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs);
        return paragraph;
    }

    private static Paragraph Listed(int list, OpenXmlElement[] runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = "ListParagraph" },
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })));
        paragraph.Append(runs);
        return paragraph;
    }

    private void Save(MainDocumentPart main, bool landscape)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Styles();
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordStyles.Numbering();
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new Compatibility(new CompatibilitySetting
        { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
        if (footnotes.Count > 0) main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes([Separator(-1, FootnoteEndnoteValues.Separator), Separator(0, FootnoteEndnoteValues.ContinuationSeparator), .. footnotes]);
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            Text("Page "), new SimpleField { Instruction = "PAGE" }, Text(" of "), new SimpleField { Instruction = "NUMPAGES" }));
        body.Append(Page(main.GetIdOfPart(footer), landscape));
        main.Document = new Document(body);
    }

    private static Footnote Separator(int id, FootnoteEndnoteValues kind) =>
        new(new Paragraph(new WordRun(kind == FootnoteEndnoteValues.Separator ? new SeparatorMark() : new ContinuationSeparatorMark()))) { Id = id, Type = kind };

    private static SectionProperties Page(string footer, bool landscape) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        landscape
            ? new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1304, Right = 1304, Header = 567, Footer = 567, Gutter = 0 });
}
