using System.Text.RegularExpressions;

namespace SaferCity.Console.Calls;

/// <summary>
/// A service's sentence spells its example as the contract does, "Enter the day of the order, like 2021-11-10". Forms ask for days and months in
/// boxes: what fits those is "like 10 11 2021".
/// </summary>
internal static partial class AsTheFormAsks
{
    public static string Say(string sentence) => Spelled().Replace(sentence, found =>
        string.Join(' ', found.Groups["part"].Captures.Select(part => part.Value.TrimStart('0')).Reverse().Append(found.Groups["year"].Value)));

    [GeneratedRegex(@"(?<=\blike )(?<year>\d{4})(-(?<part>\d{2})){1,2}\b")]
    private static partial Regex Spelled();
}
