using System.Globalization;
using System.Xml.Linq;
using SaferCity.Console.Charts;

namespace SaferCity.Tests.Charts;

public sealed class ChartSentences
{
    private static readonly XNamespace Svg = "";

    [Fact]
    public void Every_chart_is_one_image_with_a_title_and_a_description()
    {
        foreach (var chart in All())
        {
            Assert.Equal("img", (string?)chart.Attribute("role"));
            Assert.Equal($"{(string?)chart.Element(Svg + "title")!.Attribute("id")} {(string?)chart.Element(Svg + "desc")!.Attribute("id")}", (string?)chart.Attribute("aria-labelledby"));
        }
    }

    [Fact]
    public void No_chart_has_a_script_or_a_style() =>
        Assert.DoesNotContain(All().SelectMany(chart => chart.DescendantsAndSelf()), part => part.Name.LocalName is "script" or "style" || part.Attributes().Any(a => a.Name.LocalName is "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));

    [Fact]
    public void What_is_drawn_is_text_and_never_markup() =>
        Assert.Contains("<b>&\"", Read(BarChart.Draw("c", "<b>&\"", "d", [new("<i>", 1, "1")])).Element(Svg + "title")!.Value);

    [Fact]
    public void A_missing_month_breaks_the_line_and_is_not_drawn_as_zero()
    {
        var line = Read(LineChart.Draw("c", "t", "d", [new("a", 1), new("b", 2), new("c", null), new("d", 3), new("e", 4)]));
        Assert.Equal(2, line.Elements(Svg + "polyline").Count());
        Assert.Equal(4, line.Elements(Svg + "circle").Count());
        Assert.Contains(line.Elements(Svg + "text"), text => text.Value == "no file held");
    }

    [Fact]
    public void A_marked_month_has_another_shape() =>
        Assert.Single(Read(LineChart.Draw("c", "t", "d", [new("a", 1), new("b", 9, new(1, 0, 2, 0, 3), true)])).Elements(Svg + "polygon"));

    [Fact]
    public void The_longest_bar_is_the_largest_value()
    {
        var bars = Read(BarChart.Draw("c", "t", "d", [new("a", 50, "50"), new("b", 100, "100")])).Elements(Svg + "rect").Select(bar => double.Parse(bar.Attribute("width")!.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(2, bars[1] / bars[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(75)]
    [InlineData(100)]
    public void The_number_in_a_cell_can_be_read_on_its_shade(int count)
    {
        var map = Read(HeatMap.Draw("c", "t", "d", [("Monday", [count, 100])], ["00", "01"]));
        var cell = map.Elements(Svg + "rect").First().Attribute("fill")!.Value;
        var number = map.Elements(Svg + "text").First(text => text.Value == count.ToString(CultureInfo.InvariantCulture)).Attribute("fill")!.Value;
        Assert.True(Contrast(cell, number) >= 4.5, $"{Contrast(cell, number):0.00} for {number} on {cell}");
    }

    private static IEnumerable<XElement> All() =>
    [
        Read(BarChart.Draw("bars", "Shares", "Other theft is the largest.", [new("Other theft", 3, "3")])),
        Read(BarChart.Draw("none", "Shares", "Nothing is held.", [])),
        Read(LineChart.Draw("line", "Months", "Up.", [new("Jan", 0)])),
        Read(HeatMap.Draw("heat", "Hours", "Late.", [("Monday", [1, 2])], ["00", "01"])),
    ];

    private static XElement Read(Microsoft.AspNetCore.Html.IHtmlContent chart) => XElement.Parse(chart.ToString()!);

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0 is var part && part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
