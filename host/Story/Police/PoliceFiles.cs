using System.Globalization;
using System.Text;

namespace SaferCity.Story.Police;

/// <summary>
/// The police files of the story city, 2016 to 2018, the same in every run. They have the shape, the proportions and the defects of what the police
/// really published for the City, and the same gaps: the strategy's twelve months from November 2016 lack October 2017.
/// </summary>
internal static class PoliceFiles
{
    private const int Seed = 20_171_101;

    /// <summary>Rows of each month's street file; a month that is not here was never published.</summary>
    private static readonly (string First, int[] Rows)[] Street =
    [
        ("2016-01", [446, 509, 499, 512, 458, 500, 536, 590, 648, 608, 634, 646, 483, 597, 715, 626, 505, 606, 566, 668, 463]),
        ("2017-12", [464]),
        ("2018-04", [663, 680, 729, 767, 715, 663, 782, 799, 760]),
    ];

    private static readonly (string First, int[] Rows)[] Outcomes =
        [("2016-01", [574, 479, 620, 438, 419, 548, 418, 590, 473, 551, 661, 376, 477, 658, 609, 422, 399, 424])];

    private static readonly (string First, int[] Rows)[] Searches =
    [
        ("2016-01", [150, 102, 114, 108, 99, 99, 99, 125, 99, 104, 117, 114, 100, 120, 88]),
        ("2018-04", [110, 121, 92, 116, 141, 148, 128, 122, 118]),
    ];

    /// <summary>All files, oldest first.</summary>
    public static IEnumerable<InventedPoliceFile> All() =>
        Files("street", Street, StreetFile.Write)
            .Concat(Files("outcomes", Outcomes, OutcomesFile.Write))
            .Concat(Files("stop-and-search", Searches, SearchFile.Write))
            .OrderBy(file => file.Name, StringComparer.Ordinal);

    private static IEnumerable<InventedPoliceFile> Files(string kind, (string First, int[] Rows)[] runs, Func<DateOnly, int, Random, IEnumerable<string>> write)
    {
        foreach (var (first, rows) in runs)
        {
            var start = DateOnly.ParseExact($"{first}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
            for (var i = 0; i < rows.Length; i++)
            {
                var month = start.AddMonths(i);
                var random = new Random(Seed + (month.Year * 100) + month.Month + (kind.Length * 1_000_000));
                var lines = string.Concat(write(month, rows[i], random).Select(line => line + LineEnd(kind, month)));
                yield return new($"{month:yyyy-MM}-city-of-london-{kind}.csv", Encoding.UTF8.GetBytes(lines));
            }
        }
    }

    // Four of the real street files end their lines as Windows does.
    private static string LineEnd(string kind, DateOnly month) => kind == "street" && month is { Year: 2017, Month: 7 or 8 or 9 or 12 } ? "\r\n" : "\n";
}
