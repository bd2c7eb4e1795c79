using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Trails;

/// <summary>The trail as lines for a spreadsheet. What a spreadsheet would take for a formula is written so that it does not.</summary>
internal static class TrailFile
{
    /// <summary>One file holds no more; a longer trail is taken away by days.</summary>
    public const int MostLines = 10_000;

    private static readonly CsvConfiguration Harmless = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    /// <param name="cut">Whether there is more than the file holds.</param>
    public static string Of(IEnumerable<TrailEntry> entries, bool cut)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var file = new CsvWriter(text, Harmless))
        {
            Write(file, "at (UTC)", "room", "number", "operation", "what", "about", "system", "person", "name", "organisation", "why");
            foreach (var entry in entries)
                Write(file, entry.At.ToDateTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), entry.Room, entry.Number.ToString(CultureInfo.InvariantCulture), Words.For(entry.Operation),
                    entry.Sentence, string.Join(" ", entry.About), entry.System, entry.Person, entry.PersonName, entry.Organisation, entry.Reason);
            if (cut) Write(file, "There is more: take the rest away by days before the last one here.");
        }
        return text.ToString();
    }

    private static void Write(CsvWriter file, params string[] cells)
    {
        foreach (var cell in cells) file.WriteField(cell);
        file.NextRecord();
    }
}
