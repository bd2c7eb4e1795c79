using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace SaferCity.Console.Charts;

/// <summary>One month: no value where it is missing, which leaves a gap; a point to look at where it is marked.</summary>
internal sealed record LinePoint(string Label, double? Value, LineLimits? Limits = null, bool Marked = false);

/// <summary>Expected value with its warning and action limits.</summary>
internal sealed record LineLimits(double Expected, double WarningLow, double WarningHigh, double ActionLow, double ActionHigh);

/// <summary>A line over months from zero up. Missing months are grey and break the line.</summary>
internal static class LineChart
{
    private const int Width = 760;
    private const int Height = 340;
    private const int Left = 60;
    private const int Top = 16;
    private const int Bottom = 280;

    /// <param name="id">Unique on the page.</param>
    /// <param name="title">What the chart is of.</param>
    /// <param name="description">What it shows, in a sentence.</param>
    /// <param name="points">In order of time.</param>
    public static IHtmlContent Draw(string id, string title, string description, IReadOnlyList<LinePoint> points)
    {
        var svg = new Svg(id, Width, Height, title, description);
        var top = Nice(points.Max(point => Math.Max(point.Value ?? 0, point.Limits?.ActionHigh ?? 0)));
        double X(int i) => Left + 10 + (i * (Width - Left - 30.0) / Math.Max(1, points.Count - 1));
        double Y(double value) => Bottom - (value / top * (Bottom - Top));

        Axis(svg, top, Y);
        Months(svg, points, X);
        DrawLimits(svg, points, X, Y);
        foreach (var run in Runs(points)) svg.Path(run.Select(i => (X(i), Y(points[i].Value!.Value))), Svg.Blue);
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Value is not { } value) continue;
            if (points[i].Marked) svg.Diamond(X(i), Y(value));
            else svg.Dot(X(i), Y(value));
        }

        return svg.Draw();
    }

    private static void Axis(Svg svg, double top, Func<double, double> y)
    {
        for (var i = 0; i <= 4; i++)
            svg.Rule(Left, y(top * i / 4), Width - 10, y(top * i / 4)).Text(Left - 8, y(top * i / 4) + 5, (top * i / 4).ToString("#,0.#", CultureInfo.InvariantCulture), "end");
    }

    private static void Months(Svg svg, IReadOnlyList<LinePoint> points, Func<int, double> x)
    {
        var step = Math.Max(1, (points.Count + 7) / 8);
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Value is null) svg.Box(x(i) - 5, Top, 10, Bottom - Top, "#dee0e2");
            if (i % step == 0) svg.Rule(x(i), Bottom, x(i), Bottom + 6, Svg.Ink).Text(x(i), Bottom + 22, points[i].Label, "middle", Svg.Ink, 13);
        }

        if (points.Any(point => point.Value is null)) svg.Box(Left, Height - 22, 14, 14, "#dee0e2", Svg.Quiet).Text(Left + 22, Height - 10, "no file held", colour: Svg.Ink, size: 13);
        if (points.Any(point => point.Limits is not null)) svg.Text(Left + 140, Height - 10, "— — expected   - - - warning limit   · · · action limit", colour: Svg.Ink, size: 13);
    }

    private static void DrawLimits(Svg svg, IReadOnlyList<LinePoint> points, Func<int, double> x, Func<double, double> y)
    {
        var limited = Enumerable.Range(0, points.Count).Where(i => points[i].Limits is not null).ToList();
        if (limited.Count == 0) return;
        void One(Func<LineLimits, double> value, string colour, string dashes) => svg.Path(limited.Select(i => (x(i), y(value(points[i].Limits!)))), colour, dashes);
        One(limits => limits.Expected, Svg.Quiet, "12 6");
        One(limits => limits.WarningLow, Svg.Purple, "6 4");
        One(limits => limits.WarningHigh, Svg.Purple, "6 4");
        One(limits => limits.ActionLow, Svg.Red, "2 4");
        One(limits => limits.ActionHigh, Svg.Red, "2 4");
    }

    private static IEnumerable<List<int>> Runs(IReadOnlyList<LinePoint> points)
    {
        var run = new List<int>();
        for (var i = 0; i <= points.Count; i++)
        {
            if (i < points.Count && points[i].Value is not null)
            {
                run.Add(i);
                continue;
            }

            if (run.Count > 0) yield return run;
            run = [];
        }
    }

    // The axis ends at 1, 2, 4 or 8 times a power of ten, so that its quarters are round.
    private static double Nice(double most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(most, 4))));
        return new[] { 1, 2, 4, 8, 10 }.Select(step => step * power).First(end => end >= most);
    }
}
