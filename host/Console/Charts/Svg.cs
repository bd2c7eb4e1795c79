using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace SaferCity.Console.Charts;

/// <summary>
/// A drawing that the server writes: no script, no style attribute (the content security policy allows neither), one image with a title and a
/// description for those who do not see it. The numbers stand in a table beside it.
/// </summary>
internal sealed class Svg
{
    public const string Ink = "#0b0c0c";
    public const string Quiet = "#505a5f";
    public const string Line = "#b1b4b6";
    public const string Blue = "#1d70b8";
    public const string Purple = "#4c2c92";
    public const string Red = "#942514";

    private readonly StringBuilder text = new();

    public Svg(string id, int width, int height, string title, string description) => text.Append(CultureInfo.InvariantCulture,
        $"<svg class=\"app-chart\" role=\"img\" aria-labelledby=\"{Safe(id)}-title {Safe(id)}-desc\" viewBox=\"0 0 {width} {height}\" width=\"100%\" font-family=\"Arial, Helvetica, sans-serif\">" +
        $"<title id=\"{Safe(id)}-title\">{Safe(title)}</title><desc id=\"{Safe(id)}-desc\">{Safe(description)}</desc>");

    public Svg Box(double x, double y, double width, double height, string fill, string? stroke = null) => Add(
        $"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{Math.Max(0, width):0.##}\" height=\"{height:0.##}\" fill=\"{fill}\"{(stroke is null ? "" : $" stroke=\"{stroke}\"")}/>");

    public Svg Rule(double x1, double y1, double x2, double y2, string colour = Line) => Add(
        $"<line x1=\"{x1:0.##}\" y1=\"{y1:0.##}\" x2=\"{x2:0.##}\" y2=\"{y2:0.##}\" stroke=\"{colour}\"/>");

    /// <param name="points">From left to right.</param>
    /// <param name="colour">Of the stroke.</param>
    /// <param name="dashes">As in stroke-dasharray; empty for a full line.</param>
    public Svg Path(IEnumerable<(double X, double Y)> points, string colour, string dashes = "")
    {
        var all = string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.##},{point.Y:0.##}")));
        return Add($"<polyline points=\"{all}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"{(dashes.Length == 0 ? "" : $" stroke-dasharray=\"{dashes}\"")}/>");
    }

    public Svg Dot(double x, double y) => Add($"<circle cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"3\" fill=\"{Blue}\"/>");

    /// <summary>A point to look at: told by its shape, not by its colour alone.</summary>
    public Svg Diamond(double x, double y) => Add(
        $"<polygon points=\"{x:0.##},{y - 8:0.##} {x + 8:0.##},{y:0.##} {x:0.##},{y + 8:0.##} {x - 8:0.##},{y:0.##}\" fill=\"{Red}\"/>");

    /// <param name="anchor">start, middle or end.</param>
    public Svg Text(double x, double y, string what, string anchor = "start", string colour = Ink, int size = 14) => Add(
        $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" text-anchor=\"{anchor}\" fill=\"{colour}\" font-size=\"{size}\">{Safe(what)}</text>");

    public IHtmlContent Draw() => new HtmlString(text + "</svg>");

    private Svg Add(FormattableString element)
    {
        text.Append(FormattableString.Invariant(element));
        return this;
    }

    private static string Safe(string what) => WebUtility.HtmlEncode(what);
}
