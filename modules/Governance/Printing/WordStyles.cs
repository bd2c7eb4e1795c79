using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SaferCity.Governance.Printing;

/// <summary>The styles and lists of every document: few, named as Word names its own, so that a corporate template can take them over.</summary>
internal static class WordStyles
{
    public const int Numbers = 1;
    public const int Bullets = 2;

    public static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" },
                new FontSize { Val = "22" },
                new Languages { Val = "en-GB", EastAsia = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Heading(1, "34", before: "0"),
        Heading(2, "28", before: "280"),
        Heading(3, "24", before: "220"),
        new Style(
            new StyleName { Val = "List Paragraph" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
            new StyleParagraphProperties(new SpacingBetweenLines { After = "100" }))
        { Type = StyleValues.Paragraph, StyleId = "ListParagraph" },
        new Style(new StyleName { Val = "Table Grid" }, new BasedOn { Val = "TableNormal" }, Borders()) { Type = StyleValues.Table, StyleId = "TableGrid" },
        new Style(
            new StyleName { Val = "Normal Table" },
            new StyleTableProperties(new TableCellMarginDefault(
                new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "TableNormal", Default = true });

    public static Numbering Numbering() => new(
        Abstract(Numbers, NumberFormatValues.Decimal, "%1.", left: "567", hanging: "567"),
        Abstract(Bullets, NumberFormatValues.Bullet, "•", left: "964", hanging: "340"),
        new NumberingInstance(new AbstractNumId { Val = Numbers }) { NumberID = Numbers },
        new NumberingInstance(new AbstractNumId { Val = Bullets }) { NumberID = Bullets });

    private static AbstractNum Abstract(int id, NumberFormatValues format, string text, string left, string hanging) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = left, Hanging = hanging }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };

    private static Style Heading(int level, string size, string before) => new(
        new StyleName { Val = $"heading {level}" }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(),
        new StyleParagraphProperties(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = before, After = "120" }, new OutlineLevel { Val = level - 1 }),
        new StyleRunProperties(new Bold(), new FontSize { Val = size }))
    { Type = StyleValues.Paragraph, StyleId = $"Heading{level}" };

    private static StyleTableProperties Borders() => new(new TableBorders(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()));

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "595959" };
}
