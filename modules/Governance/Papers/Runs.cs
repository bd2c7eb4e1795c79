using System.Text.RegularExpressions;
using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>Takes a room's text apart into plain runs and figures: "{cases_heard}" is the figure in words, "{cases_heard^}" with a capital.</summary>
internal static partial class Runs
{
    /// <exception cref="InvalidOperationException">The text names a figure that the paragraph does not carry: a fault of the room that wrote it.</exception>
    public static IReadOnlyList<Run> Of(string text, IReadOnlyList<Figure> figures)
    {
        var runs = new List<Run>();
        var at = 0;
        foreach (Match match in Named().Matches(text))
        {
            if (match.Index > at) runs.Add(new(text[at..match.Index]));
            runs.Add(Figure(match, figures));
            at = match.Index + match.Length;
        }
        if (at < text.Length) runs.Add(new(text[at..]));
        return runs;
    }

    private static Run Figure(Match match, IReadOnlyList<Figure> figures)
    {
        var key = match.Groups["key"].Value;
        var figure = figures.SingleOrDefault(figure => figure.Key == key) ?? throw new InvalidOperationException($"A paragraph names the figure {key} and does not carry it.");
        return new(match.Groups["capital"].Success ? Capital(figure.InWords) : figure.InWords, figure);
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"\{(?<key>[a-z0-9_]+)(?<capital>\^)?\}")]
    private static partial Regex Named();
}
