using System.Globalization;
using SaferCity.Governance.Monitoring;

namespace SaferCity.Governance.Printing;

/// <summary>
/// The Progress Monitoring Tool as a Word document: the partnership's columns in its order, the priority's heading repeated on page breaks, completed rows greyed.
/// A colour never stands alone: its letter is in the cell.
/// </summary>
internal static class MonitorWord
{
    private const string Grey = "D9D9D9";
    private const string HeadingShade = "BDD7EE";

    public static byte[] Of(ProgressMonitor monitor) => WordDocument.Of(monitor.Title, landscape: true, document =>
    {
        document.Heading(1, monitor.Title);
        document.Paragraph($"{DeliveryMonth.InWords(monitor.From)} to {DeliveryMonth.InWords(monitor.Until)}. {AsAt(monitor)}");
        document.Heading(2, "Key");
        document.Paragraph("All actions are assigned a RAG rating which relates to whether they are on target for the ‘Delivery deadline’: G is green, A is amber, R is red. Once an action is complete, this is noted in the ‘Comments’ and the action greyed out.");
        document.Paragraph("Completed actions are reported to the Safer City Partnership and where appropriate other Committees, for example Health and Wellbeing and Safeguarding Boards.");
        foreach (var section in monitor.Sections)
        {
            document.Heading(2, $"{section.Number}. {section.Title}");
            document.Add(Table(section));
        }
        document.Heading(2, "Count");
        document.Paragraph($"{monitor.Actions} actions: {monitor.Count(Rag.Green)} green, {monitor.Count(Rag.Amber)} amber, {monitor.Count(Rag.Red)} red as asserted; {monitor.Complete} of them complete.");
    });

    private static DocumentFormat.OpenXml.Wordprocessing.Table Table(MonitorSection section)
    {
        var table = new WordTable($"Actions of priority {section.Number}, {section.Title}", 4700, 1700, 2600, 800, 4430);
        table.Heading($"{section.Number}. {section.Title}", HeadingShade);
        table.Columns(HeadingShade, "Key actions", "Delivery deadline", "Responsibility/ Lead service", "RAG", "Comments");
        foreach (var row in section.Rows)
        {
            var shade = row.Complete || row.Ended ? Grey : null;
            table.Cells(
                (WordDocument.Text($"{row.Number} {row.Text}"), shade),
                (WordDocument.Text(DeliveryMonth.InWords(row.Deadline)), shade),
                (WordDocument.Text(string.Join(", ", row.Leads)), shade),
                Letter(row.Asserted),
                (WordDocument.Text(row.Comment), shade));
        }
        return table.Element;
    }

    private static (DocumentFormat.OpenXml.OpenXmlElement, string?) Letter(Rag? colour) => colour switch
    {
        Rag.Green => (WordDocument.Text("G", bold: true), "92D050"),
        Rag.Amber => (WordDocument.Text("A", bold: true), "FFC000"),
        Rag.Red => (WordDocument.Text("R", bold: true, colour: "FFFFFF"), "C00000"),
        _ => (WordDocument.Text("–"), null),
    };

    private static string AsAt(ProgressMonitor monitor) =>
        monitor.AsAt is { } day ? $"As at {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}." : MonitorOddities.NoAsAtDate;
}
