using System.Globalization;
using CsvHelper;
using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>The fields of the line being read. Reading notes the first thing that is wrong with the line; the rest is then of no account.</summary>
internal sealed partial class RowText(IParser parser, IReadOnlyList<string> columns)
{
    public RowProblem? Problem { get; private set; }

    public int Line { get; private set; }

    /// <summary>Turns to the parser's next line.</summary>
    public void Turn(int line)
    {
        (Line, Problem) = (line, null);
        if (parser.Count != columns.Count) Complain("", $"The row has {parser.Count} fields where there should be {columns.Count}.");
    }

    public void Complain(string column, string reason) => Problem ??= new(Line, column, reason);

    public string? Optional(int column)
    {
        var text = parser[column];
        if (text.Length == 0) return null;
        foreach (var c in text)
        {
            if (!char.IsControl(c)) continue;
            Complain(columns[column], "This holds a control character or a line break.");
            break;
        }

        return text;
    }

    public string Required(int column)
    {
        var text = Optional(column);
        if (text is null) Complain(columns[column], "This is empty.");
        return text ?? "";
    }

    public string CrimeType(int column)
    {
        var text = Required(column);
        if (text.Length > 0 && CrimeTypes.Find(text) is not { } type) Complain(columns[column], $"The crime type “{Short(text)}” is not known.");
        return CrimeTypes.Find(text) ?? "";
    }

    public void MonthIn(int column, DateOnly month)
    {
        var text = parser[column];
        if (!Month.TryParse(text, out var found)) Complain(columns[column], $"“{Short(text)}” is not a month (yyyy-MM).");
        else if (found.FirstDay != month) Complain(columns[column], $"The row is for {found}, the file for {Month.Of(month)}.");
    }

    public bool? YesOrNo(int column)
    {
        var text = parser[column];
        if (text.Length == 0) return null;
        if (bool.TryParse(text, out var yes)) return yes;
        Complain(columns[column], $"“{Short(text)}” is neither True nor False.");
        return null;
    }

    /// <summary>An instant with its offset from UTC, in the month as London's clocks show it.</summary>
    public DateTimeOffset InstantIn(int column, DateOnly month)
    {
        var text = parser[column];
        if (!DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            Complain(columns[column], $"“{Short(text)}” is not a date and time.");
            return default;
        }

        var day = DateOnly.FromDateTime(LondonTime.Of(at));
        if (Month.Of(day).FirstDay != month) Complain(columns[column], $"The search was on {day:yyyy-MM-dd}, the file is for {Month.Of(month)}.");
        return at;
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
