using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SaferCity.AcquisitiveCrime.Files;

namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>Reads a file row by row. What is wrong with a row is given with the row and never stops the file; a file that is no CSV of its kind is refused.</summary>
internal sealed class PoliceFileReader(PoliceFileName name)
{
    /// <summary>No field of the police's files comes near; a quotation mark that is never closed does.</summary>
    private const int LongestField = 2000;

    /// <summary>All rows after the heading. Nothing but the row being read, and a key for each row, is in memory.</summary>
    public IEnumerable<ReadRow> Read(Stream file)
    {
        using var text = new StreamReader(file, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);
        var bad = false;
        var csv = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BufferSize = 64 * 1024,
            MaxFieldSize = LongestField,
            CountBytes = false,
            BadDataFound = _ => bad = true,
        };
        using var parser = new CsvParser(text, csv);
        CheckHeading(parser);

        var row = new RowText(parser, FileColumns.Of(name.Kind));
        var key = new RowKey(name);
        while (Advance(parser))
        {
            bad = false;
            row.Turn(parser.RawRow);
            yield return row.Problem is null ? One(row, key.Next(parser), bad) : new(null, row.Problem);
        }
    }

    private ReadRow One(RowText text, PoliceRowId id, bool bad)
    {
        var month = name.Month.FirstDay;
        PoliceRow row = name.Kind switch
        {
            PoliceFileKind.Street => StreetCrime.Read(text, id, month),
            PoliceFileKind.Outcomes => CrimeOutcome.Read(text, id, month),
            _ => StopSearch.Read(text, id, month),
        };
        if (bad) text.Complain("", "The row has a quotation mark in the wrong place.");
        return text.Problem is null ? new(row, null) : new(null, text.Problem);
    }

    private void CheckHeading(CsvParser parser)
    {
        if (!Advance(parser)) throw FileRefusals.Empty.Now();
        var columns = FileColumns.Of(name.Kind);
        for (var i = 0; i < columns.Count; i++)
        {
            var found = i < parser.Count ? parser[i].Trim() : "nothing";
            if (found != columns[i]) throw FileRefusals.HeaderNotKnown.With($"Column {i + 1} should be “{columns[i]}”.").Now();
        }

        FileRefusals.HeaderNotKnown.With($"There are {parser.Count} columns where there should be {columns.Count}.").When(parser.Count != columns.Count);
    }

    private static bool Advance(CsvParser parser)
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw FileRefusals.NotCsv.With($"A field that begins near line {parser.RawRow} does not end.").Now();
        }
    }
}
