using SaferCity.AcquisitiveCrime.Files;
using SaferCity.Kernel.Storage;

namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>Made from what the row says: the same row of the same month and force has the same id in every import.</summary>
internal readonly record struct PoliceRowId(Guid Value) : IId<PoliceRowId>
{
    public static PoliceRowId Of(Guid value) => new(value);

    public static bool operator >(PoliceRowId left, PoliceRowId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(PoliceRowId left, PoliceRowId right) => left.Value.CompareTo(right.Value) < 0;
}

/// <summary>A row as the police published it.</summary>
internal abstract class PoliceRow
{
    /// <summary>The month that the row is of. Set when the row is kept.</summary>
    public PoliceFileId PoliceFileId { get; set; }

    public PoliceRowId Id { get; init; }

    /// <summary>The first day of the month that the row's file is for.</summary>
    public DateOnly Month { get; init; }
}
