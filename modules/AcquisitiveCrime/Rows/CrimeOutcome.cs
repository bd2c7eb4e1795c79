using SaferCity.Kernel.Storage;

namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>What the police or a court decided about a crime, in the month of the decision.</summary>
[Open("Published by the police under the Open Government Licence.")]
internal sealed class CrimeOutcome : PoliceRow
{
    public string? CrimeId { get; init; }

    public required string ReportedBy { get; init; }

    public required string FallsWithin { get; init; }

    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    public required string Location { get; init; }

    public string? LsoaCode { get; init; }

    public string? LsoaName { get; init; }

    public required string OutcomeType { get; init; }

    public static CrimeOutcome Read(RowText row, PoliceRowId id, DateOnly month)
    {
        row.MonthIn(1, month);
        var (longitude, latitude) = row.Place(4, 5);
        return new()
        {
            Id = id,
            Month = month,
            CrimeId = row.Optional(0),
            ReportedBy = row.Required(2),
            FallsWithin = row.Required(3),
            Longitude = longitude,
            Latitude = latitude,
            Location = row.Required(6),
            LsoaCode = row.Lsoa(7),
            LsoaName = row.Optional(8),
            OutcomeType = row.Required(9),
        };
    }
}
