using Microsoft.AspNetCore.Html;

namespace SaferCity.Console.Charts;

/// <summary>One bar: what it is of, how long it is, and the text at its end ("1,412 (21.69 %)").</summary>
internal sealed record Bar(string Label, double Value, string Text);

/// <summary>Bars from left to right, one below the other, each with its label and its number.</summary>
internal static class BarChart
{
    private const int Width = 760;
    private const int Labels = 230;
    private const int Numbers = 130;
    private const int Step = 30;

    /// <param name="id">Unique on the page.</param>
    /// <param name="title">What the chart is of.</param>
    /// <param name="description">What it shows, in a sentence.</param>
    /// <param name="bars">In the order in which they are drawn.</param>
    public static IHtmlContent Draw(string id, string title, string description, IReadOnlyList<Bar> bars)
    {
        var svg = new Svg(id, Width, (bars.Count * Step) + 8, title, description);
        var most = bars.Count == 0 ? 1 : Math.Max(bars.Max(bar => bar.Value), double.Epsilon);
        for (var i = 0; i < bars.Count; i++)
        {
            var (label, value, text) = bars[i];
            var length = value / most * (Width - Labels - Numbers);
            svg.Text(Labels - 10, (i * Step) + 21, label, "end")
                .Box(Labels, (i * Step) + 5, length, Step - 8, Svg.Blue)
                .Text(Labels + length + 8, (i * Step) + 21, text);
        }

        return svg.Rule(Labels, 0, Labels, (bars.Count * Step) + 4, Svg.Ink).Draw();
    }
}
