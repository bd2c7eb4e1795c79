using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SaferCity.Governance.Printing;

/// <summary>A real table: fixed columns, heading rows that repeat on every page, rows that do not break across pages.</summary>
internal sealed class WordTable
{
    private readonly int[] widths;

    /// <param name="description">What the table holds, for a screen reader.</param>
    /// <param name="widths">Of the columns, in twentieths of a point.</param>
    public WordTable(string description, params int[] widths)
    {
        this.widths = widths;
        Element = new Table(
            new TableProperties(
                new TableStyle { Val = "TableGrid" },
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, Val = "0020" },
                new TableDescription { Val = description }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
    }

    public Table Element { get; }

    /// <summary>A heading row over all columns, repeated on every page.</summary>
    public void Heading(string text, string shade) => Row(true, Cell(widths.Sum(), shade, widths.Length, WordDocument.Text(text, bold: true)));

    /// <summary>The columns' names, repeated on every page.</summary>
    public void Columns(string shade, params string[] names) => Row(true, [.. names.Select((name, i) => Cell(widths[i], shade, 1, WordDocument.Text(name, bold: true)))]);

    public void Cells(params (OpenXmlElement Run, string? Shade)[] cells) => Row(false, [.. cells.Select((cell, i) => Cell(widths[i], cell.Shade, 1, cell.Run))]);

    private void Row(bool heading, params TableCell[] cells)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (heading) properties.Append(new TableHeader());
        var row = new TableRow(properties);
        row.Append(cells);
        Element.Append(row);
    }

    private static TableCell Cell(int width, string? shade, int span, OpenXmlElement run)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (span > 1) properties.Append(new GridSpan { Val = span });
        if (shade is not null) properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = shade });
        return new(properties, new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0" }), run));
    }
}
