using System.Globalization;
using SaferCity.Governance.Printing;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Papers;
using SaferCity.Practice.Wire;
using Timestamp = Google.Protobuf.WellKnownTypes.Timestamp;

namespace SaferCity.Governance.Papers;

/// <summary>A paper as the contract carries it.</summary>
internal static class PaperWire
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public static V1.Paper ToWire(this Paper paper)
    {
        var composed = paper.Composed();
        var wire = new V1.Paper
        {
            Id = paper.Id.Value.ToString(), Etag = paper.Etag, Template = Enum.Parse<V1.PaperTemplate>(paper.Template.ToString()), State = Enum.Parse<V1.PaperState>(paper.State.ToString()),
            BoardName = paper.BoardName, MeetingId = paper.MeetingId.Value.ToString(), MeetingOn = paper.MeetingOn.Text(), Subject = composed.Head.Subject,
            Classification = composed.Head.Classification, ReportOf = paper.ReportOf, Author = paper.Author, Purpose = composed.Head.Purpose, Summary = composed.Head.Summary,
            After = paper.After.Text(), AsAt = paper.AsAt.Text(), Conclusion = composed.Head.Conclusion, StrategicImplications = Implications(composed.Implications),
            Html = PaperHtml.Of(composed, (section, figure) => $"{paper.Id.Value}/figures/{section}/{figure}"),
        };
        wire.Recommendations.AddRange(composed.Head.Recommendations);
        wire.Appendices.AddRange(composed.Appendices.Select(appendix => appendix.Title));
        foreach (var heading in composed.Headings)
        {
            var one = new V1.PaperHeading { Heading = heading.Heading };
            one.Parts.AddRange(heading.Parts.Select(part => Part(part, paper)));
            wire.Headings.Add(one);
        }
        return wire;
    }

    /// <param name="named">Whether the caller may know which record it is.</param>
    public static V1.FigureRecord ToWire(this FigureRecord record, bool named = true) => new() { Kind = record.Kind, Id = record.Id.ToString(), Reference = named ? record.Reference : "", Amount = record.Amount };

    /// <summary>"confirmed by the MARAC coordinator on 15 November 2021 at 14:02", by London's clock.</summary>
    public static string Said(this Confirmation confirmation)
    {
        var at = TimeZoneInfo.ConvertTime(confirmation.At, TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
        return $"confirmed by the {confirmation.Role} on {at.ToString("d MMMM yyyy", English)} at {at.ToString("HH:mm", English)}";
    }

    private static V1.PaperPart Part(PaperPart part, Paper paper)
    {
        var wire = new V1.PaperPart { SectionKey = part.SectionKey, Standing = "Ready; its owner has not confirmed it" };
        wire.Paragraphs.AddRange(part.Paragraphs.Select(Paragraph));
        if (paper.Confirmations.FirstOrDefault(confirmation => confirmation.SectionKey == part.SectionKey) is not { } confirmed) return wire;
        (wire.ConfirmedBy, wire.ConfirmedAt, wire.Standing) = (confirmed.Role, Timestamp.FromDateTimeOffset(confirmed.At), $"Ready; {confirmed.Said()}");
        return wire;
    }

    private static V1.PaperParagraph Paragraph(NumberedParagraph paragraph)
    {
        var wire = new V1.PaperParagraph { Number = paragraph.Number };
        wire.Runs.AddRange(paragraph.Runs.Select(Run));
        wire.Footnote.AddRange(paragraph.Footnote.Select(Run));
        foreach (var bullet in paragraph.Bullets)
        {
            var one = new V1.PaperBullet();
            one.Runs.AddRange(bullet.Select(Run));
            wire.Bullets.Add(one);
        }
        return wire;
    }

    private static V1.PaperParagraph Implications(StrategicImplications implications)
    {
        var wire = new V1.PaperParagraph { Number = implications.Number };
        wire.Runs.Add(new V1.TextRun { Text = implications.Text });
        foreach (var aim in implications.Aims)
        {
            var bullet = new V1.PaperBullet();
            bullet.Runs.Add(new V1.TextRun { Text = aim.Aim });
            wire.Bullets.Add(bullet);
        }
        return wire;
    }

    private static V1.TextRun Run(Run run) => new() { Text = run.Text, FigureKey = run.Figure?.Key ?? "" };
}
