using System.Globalization;
using SaferCity.Tests.Benchmarks.Measuring;

namespace SaferCity.Tests.Benchmarks.Imports;

/// <summary>The rows of a street file, ready as values, inserted into the room's own table by one prepared statement in one transaction.</summary>
internal sealed class RawImport : IDisposable
{
    private readonly RawDatabase database = new("acquisitive-crime.sql");
    private readonly RawStatement file, row;

    public RawImport()
    {
        file = database.PrepareInsert("police_files", "id", "kind", "force", "month", "rows", "rows_refused", "latest_import", "version");
        row = database.PrepareInsert("street_crimes", "police_file_id", "id", "month", "crime_id", "reported_by", "falls_within", "longitude", "latitude", "location", "lsoa_code", "lsoa_name",
            "crime_type", "last_outcome", "context");
    }

    /// <summary>A line's columns as the table has them; the first is the file's, which is not known yet. The invented files quote nothing.</summary>
    public static object?[] Values(string line, DateOnly month)
    {
        var fields = line.Split(',').Select(field => field.Length == 0 ? null : field).ToArray();
        return [null, Guid.NewGuid(), month, fields[0], fields[2], fields[3], Number(fields[4]), Number(fields[5]), fields[6], fields[7], fields[8], fields[9], fields[10], fields[11]];
    }

    public void Insert(DateOnly month, IReadOnlyList<object?[]> rows)
    {
        var id = Guid.CreateVersion7();
        database.Run("begin immediate");
        file.Run(id, "Street", "city-of-london", month, rows.Count, 0, Guid.CreateVersion7(), 1);
        foreach (var values in rows)
        {
            values[0] = id;
            row.Run(values);
        }
        database.Run("commit");
    }

    public void Dispose() => database.Dispose();

    private static object? Number(string? field) => field is null ? null : double.Parse(field, CultureInfo.InvariantCulture);
}
