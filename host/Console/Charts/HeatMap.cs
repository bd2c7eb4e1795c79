using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace SaferCity.Console.Charts;

/// <summary>A grid of counts, the darker the more, with the number in each cell.</summary>
internal static class HeatMap
{
    private const int Labels = 100;
    private const int Cell = 28;
    private const int Head = 26;

    /// <param name="id">Unique on the page.</param>
    /// <param name="title">What the chart is of.</param>
    /// <param name="description">What it shows, in a sentence.</param>
    /// <param name="rows">Each row's label and its counts.</param>
    /// <param name="columns">The columns' labels.</param>
    public static IHtmlContent Draw(string id, string title, string description, IReadOnlyList<(string Label, IReadOnlyList<int> Counts)> rows, IReadOnlyList<string> columns)
    {
        var svg = new Svg(id, Labels + (columns.Count * Cell) + 4, Head + (rows.Count * Cell) + 4, title, description);
        var most = Math.Max(1, rows.Max(row => row.Counts.Max()));
        for (var column = 0; column < columns.Count; column++) svg.Text(Labels + ((column + 0.5) * Cell), 18, columns[column], "middle", Svg.Ink, 12);
        for (var row = 0; row < rows.Count; row++)
        {
            var y = Head + (row * Cell);
            svg.Text(Labels - 8, y + 19, rows[row].Label, "end");
            for (var column = 0; column < columns.Count; column++)
            {
                var count = rows[row].Counts[column];
                var depth = (double)count / most;
                svg.Box(Labels + (column * Cell), y, Cell, Cell, Shade(depth), Svg.Line)
                    .Text(Labels + ((column + 0.5) * Cell), y + 19, count.ToString(CultureInfo.InvariantCulture), "middle", depth > 0.5 ? "#ffffff" : Svg.Ink, 12);
            }
        }

        return svg.Draw();
    }

    // White to dark blue. Black on the lighter half and white on the darker has a contrast of at least 4.5 throughout.
    private static string Shade(double depth)
    {
        var (red, green, blue) = depth <= 0.5 ? Between(depth * 2, (255, 255, 255), (124, 168, 214)) : Between((depth - 0.5) * 2, (72, 108, 158), (0, 48, 120));
        return $"#{red:x2}{green:x2}{blue:x2}";
    }

    private static (int Red, int Green, int Blue) Between(double part, (int R, int G, int B) from, (int R, int G, int B) to) =>
        ((int)(from.R + (part * (to.R - from.R))), (int)(from.G + (part * (to.G - from.G))), (int)(from.B + (part * (to.B - from.B))));
}
