using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Html;

namespace SaferCity.Console.Fields;

/// <summary>HTML written as text, in which every hole is encoded.</summary>
internal static class Markup
{
    public static IHtmlContent Html([StringSyntax("html")] FormattableString text) => new HtmlFormattableString(text.Format, text.GetArguments());

    /// <summary>An attribute, or nothing where it has no value.</summary>
    public static IHtmlContent Attribute(string name, string? value) =>
        string.IsNullOrEmpty(value) ? HtmlString.Empty : Html($" {new HtmlString(name)}=\"{value}\"");

    /// <summary>An attribute without a value, where it holds.</summary>
    public static IHtmlContent Flag(string name, bool holds) => holds ? new HtmlString(" " + name) : HtmlString.Empty;

    public static IHtmlContent Join(IEnumerable<IHtmlContent> pieces)
    {
        var all = new HtmlContentBuilder();
        foreach (var piece in pieces) all.AppendHtml(piece);
        return all;
    }
}
