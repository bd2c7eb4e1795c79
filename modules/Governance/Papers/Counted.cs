using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>What papers count. The same record may stand behind several figures; those of one basis count it together, those of another apart.</summary>
internal static class Counted
{
    /// <summary>Everything that these sections count.</summary>
    public static HashSet<CountedRecord> By(IEnumerable<PaperSection> sections) => [.. sections.SelectMany(Figures).SelectMany(figure => figure.Counts)];

    /// <summary>Whether it has been counted: that time of it, or the record on that basis in a paper that kept no times apart.</summary>
    public static bool Has(this IReadOnlySet<CountedRecord> counted, CountedRecord one) => counted.Contains(one) || counted.Contains(one with { Occasion = null });

    /// <summary>A section's figures, each once though several paragraphs may print it.</summary>
    public static IEnumerable<Figure> Figures(PaperSection section) => section.Paragraphs.SelectMany(paragraph => paragraph.Figures).DistinctBy(figure => figure.Key);
}
