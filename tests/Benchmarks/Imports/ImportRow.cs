using System.Text;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Story.Police;
using SaferCity.Tests.Benchmarks.Measuring;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Benchmarks.Imports;

/// <summary>A street file streamed to the host, which reads, checks and counts it, against its rows inserted by hand: a new month each time, in one transaction on both sides.</summary>
internal static class ImportRow
{
    private const int Rows = 10_000;
    private static readonly DateOnly FirstMonth = new(2011, 1, 1);

    public static async Task MeasureAsync(Table table, int rounds)
    {
        await using var host = await TestHost.StartAsync();
        var imports = host.As<ImportService.ImportServiceClient>("officer:benchmark");
        using var raw = new RawImport();
        var (ourMonth, rawMonth) = (0, 0);

        var measured = await Rounds.AlternateAsync(rounds, () => ImportAsync(imports, FirstMonth.AddMonths(ourMonth++)), () => InsertAsync(raw, FirstMonth.AddMonths(rawMonth++)), Rounds.WarmUp);
        table.Rates($"import of a street file of {Rows} rows (rows/s)", measured, "at least 0.25");
    }

    private static async Task<double> ImportAsync(ImportService.ImportServiceClient imports, DateOnly month)
    {
        var name = $"{month:yyyy-MM}-city-of-london-street.csv";
        var content = Encoding.UTF8.GetBytes(string.Join('\n', Lines(month)) + "\n");
        return Rows * await 1.Together(1, async _ =>
        {
            var answer = await PoliceFileSender.SendAsync(imports, name, name, content, CancellationToken.None);
            if (answer.Counts.RowsAdded != Rows) throw new InvalidOperationException($"The import took {answer.Counts.RowsAdded} rows of {Rows}.");
        });
    }

    private static async Task<double> InsertAsync(RawImport raw, DateOnly month)
    {
        var rows = Lines(month).Skip(1).Select(line => RawImport.Values(line, month)).ToList();
        return Rows * await 1.Together(1, _ =>
        {
            raw.Insert(month, rows);
            return Task.CompletedTask;
        });
    }

    private static IEnumerable<string> Lines(DateOnly month) => StreetFile.Write(month, Rows, new Random(month.DayNumber));
}
