namespace SaferCity.Practice.Papers;

/// <summary>What one room says in a paper, under one heading.</summary>
/// <param name="Key">Stable: "vawg.marac". The paper's template orders sections by it.</param>
/// <param name="Heading">As it is printed.</param>
/// <param name="Paragraphs">In order. A section without any is left out of the paper.</param>
public sealed record PaperSection(string Key, string Heading, IReadOnlyList<Paragraph> Paragraphs);

/// <summary>
/// One numbered paragraph. A figure's key in braces, "{cases_heard}", is printed as that figure in words ("six"), "{cases_heard^}" with a capital,
/// and opens the figure's records on the screen.
/// </summary>
public sealed record Paragraph(string Text)
{
    /// <summary>The figures that the text, the bullets and the footnote name.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Printed below the text, one bullet each.</summary>
    public IReadOnlyList<string> Bullets { get; init; } = [];

    /// <summary>Printed at the foot, for example that grounds add up to more than cases.</summary>
    public string? Footnote { get; init; }

    /// <summary>The records that what is said without a number rests on: a date of a meeting, a term of an order.</summary>
    public IReadOnlyList<FigureRecord> Sources { get; init; } = [];

    /// <summary>The partnership's aims that this work contributes to, by <see cref="Aims"/>.</summary>
    public IReadOnlyList<string> Aims { get; init; } = [];
}

/// <summary>The five aims that every paper ties its work to, by the short names that rooms tag paragraphs with (Team Update of November 2021, paragraph 26).</summary>
public static class Aims
{
    public const string Prevent = "prevent";
    public const string ViolenceAgainstThePerson = "violence";
    public const string AcquisitiveCrime = "acquisitive";
    public const string AntiSocialBehaviour = "asb";
    public const string NightTimeEconomy = "night-time";
}
