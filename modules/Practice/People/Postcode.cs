using System.Text.RegularExpressions;

namespace SaferCity.Practice.People;

/// <summary>A postcode of the United Kingdom: where a person lives, to some fifteen addresses.</summary>
public static partial class Postcode
{
    /// <summary>Whether a text is written as a postcode is (BS 7666), in whatever case and with or without its space.</summary>
    public static bool IsOne(string text) => Written().IsMatch(Letters(text));

    /// <summary>In capitals and with one space: "E1 6AN". For a text that <see cref="IsOne"/> has found to be one.</summary>
    public static string Of(string text) => Letters(text) is var letters ? $"{letters[..^3]} {letters[^3..]}" : "";

    /// <summary>
    /// The same address range: the postcode's sector, "E1 6" of "E1 6AN". No source of the practice says what a range is. A sector is some three thousand
    /// addresses, the people whom one meets in the street; the fifteen of a whole postcode would miss the next staircase, and a district is half a borough.
    /// </summary>
    public static string Range(string postcode) => postcode[..^2];

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    [GeneratedRegex("^(GIR0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW])[0-9][ABD-HJLNP-UW-Z]{2})$")]
    private static partial Regex Written();
}
