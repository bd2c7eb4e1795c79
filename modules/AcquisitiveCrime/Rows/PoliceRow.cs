using SaferCity.Kernel.Storage;

namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>Made from what the row says: the same row of the same month and force has the same id in every import.</summary>
internal readonly record struct PoliceRowId(Guid Value) : IId<PoliceRowId>
{
    public static PoliceRowId Of(Guid value) => new(value);
}

/// <summary>A row as the police published it.</summary>
internal abstract class PoliceRow
{
    public PoliceRowId Id { get; init; }

    /// <summary>The first day of the month that the row's file is for.</summary>
    public DateOnly Month { get; init; }
}
