namespace SaferCity.Asb.Papers;

/// <summary>How the room's paragraphs put records into sentences.</summary>
internal static class Wording
{
    /// <summary>"a, b and c".</summary>
    public static string Listed(IEnumerable<string> parts) => parts.ToList() switch
    {
        [] => "",
        [var one] => one,
        [.. var before, var last] => $"{string.Join(", ", before)} and {last}",
    };

    /// <summary>A reference as a part of a figure's key: "asb_2021_0003".</summary>
    public static string Key(string reference) => reference.ToLowerInvariant().Replace('-', '_');

    /// <summary>Text that a person wrote, inside a paragraph in which braces name figures.</summary>
    public static string Written(string text) => text.Trim().TrimEnd('.').Replace('{', '(').Replace('}', ')');
}
