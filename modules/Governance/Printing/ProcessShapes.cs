using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using SaferCity.Governance.Papers;

namespace SaferCity.Governance.Printing;

/// <summary>A process as a drawing of shapes in a Word document: it can be edited there, and its alternative text tells the steps.</summary>
internal static class ProcessShapes
{
    /// <summary>English Metric Units for one unit of the layout: the drawing fits between the margins of A4.</summary>
    private const int Emu = 9000;

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static Paragraph Of(Process process)
    {
        var layout = new ProcessLayout(process);
        var shapes = new StringBuilder();
        foreach (var arrow in layout.Arrows) Draw(shapes, arrow);
        foreach (var box in layout.Boxes) Draw(shapes, box);
        var (width, height) = (ProcessLayout.Width * Emu, layout.Height * Emu);
        return new Paragraph($"""
            <w:p xmlns:w="{Word}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name="Process" descr="{Safe($"{process.Description} {ProcessSvg.InWords(process)}")}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/><a:chOff x="0" y="0"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
            """);
    }

    private static void Draw(StringBuilder shapes, Box box) =>
        Shape(shapes, "rect", box.Left, box.Top, ProcessLayout.BoxWidth, ProcessLayout.BoxHeight, box.Aside ? "<a:prstDash val=\"dash\"/>" : "", box.Text, 18);

    private static void Draw(StringBuilder shapes, Arrow arrow)
    {
        shapes.Append(CultureInfo.InvariantCulture, $"""<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm>{Place(arrow.FromX, arrow.FromY, arrow.ToX - arrow.FromX, arrow.ToY - arrow.FromY)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="12700"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:tailEnd type="triangle"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>""");
        if (arrow.Word.Length > 0) Shape(shapes, null, arrow.FromX, arrow.FromY - 22, arrow.ToX - arrow.FromX, 20, "", arrow.Word, 14);
    }

    private static void Shape(StringBuilder shapes, string? outline, int left, int top, int width, int height, string dash, string text, int halfPoints) =>
        shapes.Append(CultureInfo.InvariantCulture, $"""<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm>{Place(left, top, width, height)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{(outline is null ? "<a:noFill/><a:ln><a:noFill/></a:ln>" : $"<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln w=\"12700\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>{dash}</a:ln>")}</wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="{halfPoints}"/></w:rPr><w:t>{Safe(text)}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap="square" lIns="36000" tIns="18000" rIns="36000" bIns="18000" anchor="ctr"/></wps:wsp>""");

    private static string Place(int left, int top, int width, int height) =>
        string.Create(CultureInfo.InvariantCulture, $"<a:off x=\"{left * Emu}\" y=\"{top * Emu}\"/><a:ext cx=\"{width * Emu}\" cy=\"{height * Emu}\"/>");

    private static string Safe(string text) => SecurityElement.Escape(text);
}
