using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>A record as one figure of one section counts it. The same record may stand behind several figures, and is late in each of them apart.</summary>
internal sealed record Counted(string Section, string Figure, Guid Record)
{
    /// <summary>Everything that these sections count.</summary>
    public static HashSet<Counted> By(IEnumerable<PaperSection> sections) =>
    [
        .. from section in sections
           from figure in Figures(section)
           from record in figure.Records
           select new Counted(section.Key, figure.Key, record.Id),
    ];

    /// <summary>A section's figures, each once though several paragraphs may print it.</summary>
    public static IEnumerable<Figure> Figures(PaperSection section) => section.Paragraphs.SelectMany(paragraph => paragraph.Figures).DistinctBy(figure => figure.Key);
}
