using System.Globalization;
using DocumentFormat.OpenXml;
using SaferCity.Governance.Papers;

namespace SaferCity.Governance.Printing;

/// <summary>A paper as a Word document in the layout of the update of November 2021.</summary>
internal static class PaperWord
{
    public static byte[] Of(ComposedPaper paper) => WordDocument.Of($"{paper.Head.Subject}, {Day(paper.Head.MeetingOn)}", landscape: false, document =>
    {
        document.Heading(1, paper.Head.Subject);
        document.Add(Head(paper.Head));
        document.Heading(2, "Summary");
        document.Paragraph(paper.Head.Summary);
        document.Heading(2, "Recommendation");
        document.Paragraph("Members are asked to:");
        foreach (var recommendation in paper.Head.Recommendations) document.Bullet(WordDocument.Text(recommendation));
        document.Heading(2, "Main Report");
        document.Paragraph($"Data as at {Day(paper.Head.AsAt)}.");
        foreach (var heading in paper.Headings) Heading(document, heading);
        document.Heading(3, "Strategic Implications");
        Implications(document, paper.Implications);
        document.Heading(3, "Conclusion");
        document.Paragraph(paper.Head.Conclusion);
        document.Paragraph(paper.Head.Author);
        if (paper.Appendices.Count > 0) Appendices(document, paper.Appendices);
    });

    private static DocumentFormat.OpenXml.Wordprocessing.Table Head(PaperHead head)
    {
        var table = new WordTable("The board, date, subject, classification and authors of this report", 6200, 3098);
        table.Columns("E7E6E6", "Strategy Boards & Committee:", "Date:");
        table.Cells((WordDocument.Text(head.Board), null), (WordDocument.Text(head.MeetingOn.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)), null));
        table.Cells((WordDocument.Text($"Subject: {head.Subject}", bold: true), null), (WordDocument.Text(head.Classification, bold: true), null));
        table.Cells((WordDocument.Text($"Report of: {head.ReportOf}"), null), (WordDocument.Text(head.Purpose, bold: true), null));
        table.Cells((WordDocument.Text($"Author: {head.Author}"), null), (WordDocument.Text(""), null));
        return table.Element;
    }

    private static void Heading(WordDocument document, PaperHeading heading)
    {
        document.Heading(3, heading.Heading);
        foreach (var paragraph in heading.Parts.SelectMany(part => part.Paragraphs))
        {
            var runs = Text(paragraph.Runs);
            if (paragraph.Footnote.Count > 0) runs.Add(document.FootnoteMark(string.Concat(paragraph.Footnote.Select(run => run.Text))));
            document.Numbered([.. runs]);
            foreach (var bullet in paragraph.Bullets) document.Bullet([.. Text(bullet)]);
        }
    }

    private static void Implications(WordDocument document, StrategicImplications implications)
    {
        document.Numbered(WordDocument.Text(implications.Text));
        foreach (var aim in implications.Aims) document.Bullet(WordDocument.Text(aim.Aim));
    }

    private static void Appendices(WordDocument document, IReadOnlyList<Appendix> appendices)
    {
        document.Heading(2, "Appendices");
        foreach (var appendix in appendices) document.Bullet(WordDocument.Text(appendix.Title));
        foreach (var appendix in appendices)
        {
            document.Add(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(
                new DocumentFormat.OpenXml.Wordprocessing.Run(new DocumentFormat.OpenXml.Wordprocessing.Break { Type = DocumentFormat.OpenXml.Wordprocessing.BreakValues.Page })));
            document.Heading(2, appendix.Title);
            document.Add(ProcessShapes.Of(appendix.Process));
        }
    }

    private static List<OpenXmlElement> Text(IReadOnlyList<Run> runs) => [.. runs.Select(run => WordDocument.Text(run.Text))];

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
