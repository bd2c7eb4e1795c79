using SaferCity.AcquisitiveCrime.Imports;
using SaferCity.Kernel.Storage;

namespace SaferCity.AcquisitiveCrime.Files;

internal readonly record struct PoliceFileId(Guid Value) : IId<PoliceFileId>
{
    public static PoliceFileId Of(Guid value) => new(value);
}

/// <summary>How many rows of one crime type the month has.</summary>
internal sealed record CountByType(string CrimeType)
{
    public int Count { get; set; }
}

/// <summary>How many searches the month has on one weekday in one hour, by London's clocks.</summary>
internal sealed record CountByHour(DayOfWeek Weekday, int Hour)
{
    public int Count { get; set; }
}

/// <summary>
/// One month of one force and kind, as the police last published it. A later import of the same month takes its place. Its counts are kept beside its
/// rows, so that no figure counts a table.
/// </summary>
[Open("Published by the police under the Open Government Licence.")]
internal sealed class PoliceFile : Aggregate
{
    private readonly List<CountByType> types = [];
    private readonly List<CountByHour> hours = [];

    public PoliceFileId Id { get; private init; }

    public PoliceFileKind Kind { get; private init; }

    public string Force { get; private init; } = "";

    /// <summary>The month's first day.</summary>
    public DateOnly Month { get; private init; }

    public int Rows { get; private set; }

    public int RowsRefused { get; private set; }

    public FileImportId LatestImport { get; private set; }

    public IReadOnlyList<CountByType> Types => types;

    public IReadOnlyList<CountByHour> Hours => hours;

    public static PoliceFile For(PoliceFileName name) => new() { Id = Ids.New<PoliceFileId>(), Kind = name.Kind, Force = name.Force, Month = name.Month.FirstDay };

    /// <summary>The month is from now on what this import found.</summary>
    public void Hold(FileContent content, FileImportId import)
    {
        (Rows, RowsRefused, LatestImport) = (content.Rows, content.Refused, import);
        types.RemoveAll(type => !content.Types.ContainsKey(type.CrimeType));
        foreach (var (crimeType, count) in content.Types) Of(types, type => type.CrimeType == crimeType, () => new(crimeType)).Count = count;
        hours.RemoveAll(hour => !content.Hours.ContainsKey((hour.Weekday, hour.Hour)));
        foreach (var ((weekday, hour), count) in content.Hours) Of(hours, one => one.Weekday == weekday && one.Hour == hour, () => new(weekday, hour)).Count = count;
    }

    // A count is changed in its place: storage knows it by its key.
    private static T Of<T>(List<T> counts, Predicate<T> isIt, Func<T> make)
    {
        if (counts.Find(isIt) is { } known) return known;
        counts.Add(make());
        return counts[^1];
    }
}
