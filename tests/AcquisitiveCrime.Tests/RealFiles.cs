using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Rows;

namespace SaferCity.Tests;

/// <summary>The police's own files, where this machine has them: the product ships none.</summary>
internal static class RealFiles
{
    public static readonly string? Folder = Find();

    private static readonly Lazy<MonthlyCounts> Counted = new(Count);

    public static MonthlyCounts Counts => Counted.Value;

    public static IEnumerable<string> Of(string kind) => Directory.EnumerateFiles(Folder!, $"*-{kind}.csv").Order(StringComparer.Ordinal);

    public static PoliceFileName Name(string path) => PoliceFileName.Read(path, new(2026, 1, 1));

    public static List<ReadRow> Rows(string path)
    {
        using var file = File.OpenRead(path);
        return new PoliceFileReader(Name(path)).Read(file).ToList();
    }

    private static MonthlyCounts Count()
    {
        var files = Of("street").Select(path => (Name(path).Month, Rows: Rows(path))).ToList();
        return new(
            [.. files.Select(file => file.Month)],
            [.. files.SelectMany(file => file.Rows.Select(row => row.Row).OfType<StreetCrime>().GroupBy(row => row.CrimeType).Select(type => new TypeCount(file.Month, type.Key, type.Count(), Guid.Empty)))]);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var police = Path.Combine(folder.FullName, "shared", "data", "police");
            if (Directory.Exists(police)) return police;
        }

        return null;
    }
}

/// <summary>A sentence about the police's own files: skipped, with a word why, where they are not.</summary>
internal sealed class RealFilesFactAttribute : FactAttribute
{
    public RealFilesFactAttribute()
    {
        if (RealFiles.Folder is null) Skip = "The police's own files (shared/data/police) are not on this machine.";
    }
}
