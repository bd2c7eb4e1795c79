using SaferCity.AcquisitiveCrime.Rows;

namespace SaferCity.AcquisitiveCrime.Imports;

/// <summary>What a file holds, against what is already held of its month. Found before the room's turn to write is taken.</summary>
/// <param name="kept">How many problems are kept.</param>
internal sealed class FileContent(int kept)
{
    private readonly Dictionary<string, int> types = new(StringComparer.Ordinal);
    private readonly Dictionary<(DayOfWeek Weekday, int Hour), int> hours = [];
    private readonly List<RowProblem> problems = [];

    /// <summary>Rows that were taken.</summary>
    public int Rows { get; private set; }

    public int Refused { get; private set; }

    /// <summary>The first problems, by line.</summary>
    public IReadOnlyList<RowProblem> Problems => problems;

    public HashSet<PoliceRowId> Unchanged { get; } = [];

    /// <summary>Held before and no longer in the file.</summary>
    public HashSet<PoliceRowId> Gone { get; private init; } = [];

    public IReadOnlyDictionary<string, int> Types => types;

    public IReadOnlyDictionary<(DayOfWeek Weekday, int Hour), int> Hours => hours;

    /// <summary>Reads all rows once. What is left of <paramref name="held"/> at the end is gone.</summary>
    public static FileContent Of(IEnumerable<ReadRow> rows, HashSet<PoliceRowId> held, int kept, CancellationToken cancellationToken)
    {
        var content = new FileContent(kept) { Gone = held };
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (row.Row is { } good) content.Count(good);
            else content.Refuse(row.Problem!);
        }

        return content;
    }

    private void Count(PoliceRow row)
    {
        Rows++;
        if (Gone.Remove(row.Id)) Unchanged.Add(row.Id);
        if (row is StreetCrime crime) types[crime.CrimeType] = types.GetValueOrDefault(crime.CrimeType) + 1;
        if (row is not StopSearch search) return;
        var at = LondonTime.Of(search.At);
        hours[(at.DayOfWeek, at.Hour)] = hours.GetValueOrDefault((at.DayOfWeek, at.Hour)) + 1;
    }

    private void Refuse(RowProblem problem)
    {
        Refused++;
        if (problems.Count < kept) problems.Add(problem);
    }
}
