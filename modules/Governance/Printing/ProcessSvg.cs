using System.Globalization;
using System.Net;
using System.Text;
using SaferCity.Governance.Papers;

namespace SaferCity.Governance.Printing;

/// <summary>A process as a drawing for the screen. Colours are those of the page's text, so that it can be read in every contrast setting; attributes, not styles, so that the page's security policy holds.</summary>
internal static class ProcessSvg
{
    private const int LineLength = 36;

    public static string Of(Process process)
    {
        var layout = new ProcessLayout(process);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"paper-process\" role=\"img\" aria-labelledby=\"process-title process-steps\" viewBox=\"0 0 {ProcessLayout.Width} {layout.Height}\" width=\"{ProcessLayout.Width}\" height=\"{layout.Height}\" xmlns=\"http://www.w3.org/2000/svg\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"process-title\">{Safe(process.Description)}</title><desc id=\"process-steps\">{Safe(InWords(process))}</desc>");
        svg.Append("<defs><marker id=\"process-arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" fill=\"currentColor\"/></marker></defs>");
        foreach (var arrow in layout.Arrows) Draw(svg, arrow);
        foreach (var box in layout.Boxes) Draw(svg, box);
        return svg.Append("</svg>").ToString();
    }

    /// <summary>The same in words, for those who do not see the drawing.</summary>
    public static string InWords(Process process) =>
        string.Join(" ", process.Steps.Select((step, i) => $"Step {i + 1}: {step.Text}.{(step.Aside.Length > 0 ? $" If {step.On}: {step.Aside}." : "")}"));

    private static void Draw(StringBuilder svg, Arrow arrow)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{arrow.FromX}\" y1=\"{arrow.FromY}\" x2=\"{arrow.ToX}\" y2=\"{arrow.ToY}\" stroke=\"currentColor\" stroke-width=\"1.5\" marker-end=\"url(#process-arrow)\"/>");
        if (arrow.Word.Length > 0)
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(arrow.FromX + arrow.ToX) / 2}\" y=\"{arrow.FromY - 6}\" text-anchor=\"middle\" font-size=\"12\" fill=\"currentColor\">{Safe(arrow.Word)}</text>");
    }

    private static void Draw(StringBuilder svg, Box box)
    {
        var broken = box.Aside ? " stroke-dasharray=\"5 3\"" : "";
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{box.Left}\" y=\"{box.Top}\" width=\"{ProcessLayout.BoxWidth}\" height=\"{ProcessLayout.BoxHeight}\" rx=\"3\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"{broken}/>");
        var lines = Wrapped(box.Text);
        var top = box.Top + ProcessLayout.BoxHeight / 2 - (lines.Count - 1) * 8 + 4;
        for (var i = 0; i < lines.Count; i++)
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{box.Left + ProcessLayout.BoxWidth / 2}\" y=\"{top + i * 16}\" text-anchor=\"middle\" font-size=\"13\" fill=\"currentColor\">{Safe(lines[i])}</text>");
    }

    private static List<string> Wrapped(string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length + word.Length >= LineLength) lines.Add("");
            lines[^1] = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
        }
        return lines;
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
