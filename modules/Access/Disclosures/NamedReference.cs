using System.Globalization;
using System.Text.RegularExpressions;

namespace SaferCity.Access.Disclosures;

/// <summary>What may be a record's reference in a text, however it is written: "vawg 2026/12" is VAWG-2026-0012.</summary>
/// <param name="Written">As it stands there.</param>
/// <param name="Could">What it could be: where the letters before it begin is not known.</param>
internal sealed partial record NamedReference(string Written, IReadOnlyList<string> Could)
{
    private const int Shortest = 2, Longest = 8;

    public static IEnumerable<NamedReference> In(string text)
    {
        var plain = string.Concat(text.Select(Narrow));
        foreach (Match match in YearAndNumber().Matches(plain))
        {
            var letters = LettersBefore(plain, match.Index);
            if (letters.Length < Shortest || !long.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            var rest = $"-{match.Groups["year"].Value}-{number.ToString("0000", CultureInfo.InvariantCulture)}";
            var begins = match.Index;
            while (begins > 0 && char.IsLetter(plain[begins - 1])) begins--;
            yield return new(plain[begins..(match.Index + match.Length)], [.. Enumerable.Range(Shortest, letters.Length - Shortest + 1).Select(length => letters[^length..] + rest)]);
        }
    }

    // The wide letters, digits and signs that some keyboards write.
    private static char Narrow(char one) => one is >= '\uFF01' and <= '\uFF5E' ? (char)(one - 0xFEE0) : one;

    // Signs and spaces between are passed over; another number ends them.
    private static string LettersBefore(string text, int end)
    {
        var letters = "";
        while (--end >= 0 && letters.Length < Longest && !char.IsDigit(text[end]))
            if (char.IsLetter(text[end])) letters = char.ToUpperInvariant(text[end]) + letters;
        return letters;
    }

    /// <summary>All that a text could name.</summary>
    public static IEnumerable<string> AllIn(string text) => In(text).SelectMany(one => one.Could).Distinct();

    public static bool IsIn(string reference, string? text) => text is not null && In(text).Any(one => one.Could.Contains(reference));

    [GeneratedRegex(@"[^\p{L}\p{Nd}]*(?<year>[0-9]{4})[^\p{L}\p{Nd}]*(?<number>[0-9]{1,18})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndNumber();
}
