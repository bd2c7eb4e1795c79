using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>A paper as it reads: headings with numbered paragraphs, strategic implications, conclusion, appendices. Nothing in it is computed when it is printed.</summary>
internal sealed record ComposedPaper(
    PaperHead Head, IReadOnlyList<PaperHeading> Headings, StrategicImplications Implications, IReadOnlyList<Appendix> Appendices)
{
    /// <summary>Every numbered paragraph but the last, the strategic implications.</summary>
    public IEnumerable<NumberedParagraph> Paragraphs => Headings.SelectMany(heading => heading.Parts).SelectMany(part => part.Paragraphs);
}

/// <summary>One heading; several rooms may write below it.</summary>
internal sealed record PaperHeading(string Heading, IReadOnlyList<PaperPart> Parts);

/// <summary>What one section adds below its heading, kept apart because its owner confirms it.</summary>
internal sealed record PaperPart(string SectionKey, IReadOnlyList<NumberedParagraph> Paragraphs);

/// <summary>A paragraph with its number in the paper, its text taken apart into plain runs and figures.</summary>
internal sealed record NumberedParagraph(int Number, IReadOnlyList<Run> Runs, IReadOnlyList<IReadOnlyList<Run>> Bullets, IReadOnlyList<Run> Footnote);

/// <summary>A piece of text; with a figure, it opens that figure's records.</summary>
internal sealed record Run(string Text, Figure? Figure = null);

/// <summary>The paragraph that ties the paper's work to the partnership's aims, one line for each aim that a paragraph contributes to.</summary>
internal sealed record StrategicImplications(int Number, string Text, IReadOnlyList<AimLine> Aims);

/// <summary>An aim, and the numbers of the paragraphs that contribute to it.</summary>
internal sealed record AimLine(string Aim, IReadOnlyList<int> Paragraphs);

/// <summary>An appendix that is a process drawn as boxes and arrows.</summary>
internal sealed record Appendix(string Title, Process Process);

/// <summary>The steps of a process in order, each leading to the next; a step may end aside.</summary>
internal sealed record Process(string Description, IReadOnlyList<Step> Steps);

/// <param name="Text">What happens.</param>
/// <param name="Aside">Where it may lead instead of the next step; empty where it cannot.</param>
/// <param name="On">The word on the arrow to the aside: "refused".</param>
internal sealed record Step(string Text, string Aside = "", string On = "");
