using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>Puts the rooms' sections in the paper's order, numbers the paragraphs through and draws the strategic implications from the paragraphs' aims.</summary>
internal static class Composition
{
    public static ComposedPaper Of(PaperHead head, IReadOnlyList<PaperSection> sections)
    {
        var number = 0;
        var headings = new List<PaperHeading>();
        var aims = TeamUpdate.FiveAims.ToDictionary(aim => aim.Tag, _ => new List<int>());
        foreach (var heading in InOrder(sections).Where(section => section.Paragraphs.Count > 0).GroupBy(section => section.Heading))
        {
            var parts = new List<PaperPart>();
            foreach (var section in heading)
                parts.Add(new(section.Key, [.. section.Paragraphs.Select(paragraph => Numbered(paragraph, ++number, aims))]));
            headings.Add(new(heading.Key, parts));
        }
        return new(head, headings, Implications(number + 1, aims), Appendices(sections));
    }

    /// <summary>A section's place is that of the longest beginning of its key that the template names.</summary>
    private static IEnumerable<PaperSection> InOrder(IReadOnlyList<PaperSection> sections) => sections.OrderBy(section => Place(section.Key));

    private static int Place(string key)
    {
        var named = TeamUpdate.Order.Where(beginning => key.StartsWith(beginning, StringComparison.Ordinal)).MaxBy(beginning => beginning.Length);
        return named is null ? int.MaxValue : TeamUpdate.Order.ToList().IndexOf(named);
    }

    private static NumberedParagraph Numbered(Paragraph paragraph, int number, Dictionary<string, List<int>> aims)
    {
        foreach (var aim in paragraph.Aims) aims[aim].Add(number);
        return new(number,
            Runs.Of(paragraph.Text, paragraph.Figures),
            [.. paragraph.Bullets.Select(bullet => Runs.Of(bullet, paragraph.Figures))],
            paragraph.Footnote is { } footnote ? Runs.Of(footnote, paragraph.Figures) : []);
    }

    private static StrategicImplications Implications(int number, Dictionary<string, List<int>> aims) =>
        new(number, TeamUpdate.Implications, [.. TeamUpdate.FiveAims.Where(aim => aims[aim.Tag].Count > 0).Select(aim => new AimLine(aim.Words, aims[aim.Tag]))]);

    private static IReadOnlyList<Appendix> Appendices(IReadOnlyList<PaperSection> sections) =>
        sections.SelectMany(section => section.Paragraphs).Any(paragraph => paragraph.Text.Contains("Appendix 1", StringComparison.Ordinal)) ? [TeamUpdate.InjunctionProcess] : [];
}
