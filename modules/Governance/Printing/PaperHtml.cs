using System.Globalization;
using System.Net;
using System.Text;
using SaferCity.Governance.Papers;

namespace SaferCity.Governance.Printing;

/// <summary>A paper as an HTML fragment for the console: headings from level 2 down, one ordered list through all headings, every figure a link to its records.</summary>
internal sealed class PaperHtml
{
    private readonly StringBuilder html = new();
    private readonly Func<string, string, string> link;
    private int notes;

    private PaperHtml(Func<string, string, string> link) => this.link = link;

    /// <param name="paper">What is printed.</param>
    /// <param name="link">The address of a figure's records, by section and figure.</param>
    public static string Of(ComposedPaper paper, Func<string, string, string> link) => new PaperHtml(link).Written(paper);

    private string Written(ComposedPaper paper)
    {
        Head(paper.Head);
        Line("h2", "Summary");
        Line("p", paper.Head.Summary);
        Line("h2", "Recommendation");
        Line("p", "Members are asked to:");
        Bullets(paper.Head.Recommendations);
        Line("h2", "Main report");
        Line("p", $"Data as at {Day(paper.Head.AsAt)}.");
        foreach (var heading in paper.Headings) Heading(heading);
        Line("h3", "Strategic implications");
        Implications(paper.Implications);
        Line("h3", "Conclusion");
        Line("p", paper.Head.Conclusion);
        foreach (var appendix in paper.Appendices) Appendix(appendix);
        return html.ToString();
    }

    private void Head(PaperHead head)
    {
        html.Append("<table class=\"paper-head govuk-table\"><tbody>");
        foreach (var (name, value) in new[]
        {
            ("Strategy board", head.Board), ("Date", Day(head.MeetingOn)), ("Subject", head.Subject), ("Classification", head.Classification),
            ("Report of", head.ReportOf), ("Author", head.Author), ("For", head.Purpose),
        })
            html.Append(CultureInfo.InvariantCulture, $"<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">{Safe(name)}</th><td class=\"govuk-table__cell\">{Safe(value)}</td></tr>");
        html.Append("</tbody></table>");
    }

    private void Heading(PaperHeading heading)
    {
        Line("h3", heading.Heading);
        foreach (var part in heading.Parts)
        {
            html.Append(CultureInfo.InvariantCulture, $"<ol class=\"govuk-list govuk-list--number\" start=\"{part.Paragraphs[0].Number}\">");
            foreach (var paragraph in part.Paragraphs) Paragraph(part.SectionKey, paragraph);
            html.Append("</ol>");
        }
    }

    private void Paragraph(string section, NumberedParagraph paragraph)
    {
        html.Append(CultureInfo.InvariantCulture, $"<li id=\"paragraph-{paragraph.Number}\">");
        Runs(section, paragraph.Runs);
        if (paragraph.Footnote.Count > 0) html.Append(CultureInfo.InvariantCulture, $"<sup><span class=\"govuk-visually-hidden\">note </span>{++notes}</sup>");
        if (paragraph.Bullets.Count > 0)
        {
            html.Append("<ul class=\"govuk-list govuk-list--bullet\">");
            foreach (var bullet in paragraph.Bullets) { html.Append("<li>"); Runs(section, bullet); html.Append("</li>"); }
            html.Append("</ul>");
        }
        if (paragraph.Footnote.Count > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"paper-footnote govuk-body-s\">Note {notes}: ");
            Runs(section, paragraph.Footnote);
            html.Append("</p>");
        }
        html.Append("</li>");
    }

    private void Runs(string section, IReadOnlyList<Run> runs)
    {
        foreach (var run in runs)
            html.Append(run.Figure is { } figure
                ? $"<a class=\"paper-figure govuk-link\" href=\"{Safe(link(section, figure.Key))}\">{Safe(run.Text)}<span class=\"govuk-visually-hidden\"> ({Safe(figure.Label)}: open the records)</span></a>"
                : Safe(run.Text));
    }

    private void Implications(StrategicImplications implications)
    {
        html.Append(CultureInfo.InvariantCulture, $"<ol class=\"govuk-list govuk-list--number\" start=\"{implications.Number}\"><li id=\"paragraph-{implications.Number}\">{Safe(implications.Text)}");
        html.Append("<ul class=\"govuk-list govuk-list--bullet\">");
        foreach (var aim in implications.Aims)
        {
            var paragraphs = string.Join(", ", aim.Paragraphs.Select(number => $"<a class=\"govuk-link\" href=\"#paragraph-{number}\">{number}</a>"));
            html.Append(CultureInfo.InvariantCulture, $"<li>{Safe(aim.Aim)} ({(aim.Paragraphs.Count == 1 ? "paragraph" : "paragraphs")} {paragraphs})</li>");
        }
        html.Append("</ul></li></ol>");
    }

    private void Appendix(Appendix appendix)
    {
        Line("h3", appendix.Title);
        html.Append("<div class=\"paper-drawing\">").Append(ProcessSvg.Of(appendix.Process)).Append("</div>");
    }

    private void Bullets(IEnumerable<string> lines)
    {
        html.Append("<ul class=\"govuk-list govuk-list--bullet\">");
        foreach (var line in lines) Line("li", line);
        html.Append("</ul>");
    }

    private void Line(string element, string text)
    {
        var style = element switch { "h2" => " class=\"govuk-heading-m\"", "h3" => " class=\"govuk-heading-s\"", "p" => " class=\"govuk-body\"", _ => "" };
        html.Append(CultureInfo.InvariantCulture, $"<{element}{style}>{Safe(text)}</{element}>");
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
