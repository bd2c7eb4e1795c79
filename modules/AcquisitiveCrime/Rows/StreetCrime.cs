using SaferCity.Kernel.Storage;

namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>One crime or report of anti-social behaviour. The place is a point that the police moved on purpose: it is never an address.</summary>
[Open("Published by the police under the Open Government Licence.")]
internal sealed class StreetCrime : PoliceRow
{
    /// <summary>None for anti-social behaviour. Not unique: a few ids are published more than once, with different content.</summary>
    public string? CrimeId { get; init; }

    public required string ReportedBy { get; init; }

    public required string FallsWithin { get; init; }

    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    public required string Location { get; init; }

    public string? LsoaCode { get; init; }

    public string? LsoaName { get; init; }

    public required string CrimeType { get; init; }

    public string? LastOutcome { get; init; }

    public string? Context { get; init; }

    public static StreetCrime Read(RowText row, PoliceRowId id, DateOnly month)
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
            CrimeType = row.CrimeType(9),
            LastOutcome = row.Optional(10),
            Context = row.Optional(11),
        };
    }
}
