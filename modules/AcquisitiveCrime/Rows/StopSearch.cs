using SaferCity.Kernel.Storage;

namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>One stop and search, without the person: the police publish age range, gender and ethnicity as groups.</summary>
[Open("Published by the police under the Open Government Licence.")]
internal sealed class StopSearch : PoliceRow
{
    public required string Type { get; init; }

    public DateTimeOffset At { get; init; }

    public bool? PartOfOperation { get; init; }

    public string? Operation { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public string? Gender { get; init; }

    public string? AgeRange { get; init; }

    public string? SelfDefinedEthnicity { get; init; }

    public string? OfficerDefinedEthnicity { get; init; }

    public string? Legislation { get; init; }

    public string? ObjectOfSearch { get; init; }

    public string? Outcome { get; init; }

    public bool? OutcomeLinkedToObject { get; init; }

    public bool? MoreThanOuterClothing { get; init; }

    public static StopSearch Read(RowText row, PoliceRowId id, DateOnly month)
    {
        var (longitude, latitude) = row.Place(5, 4);
        return new()
        {
            Id = id,
            Month = month,
            Type = row.Required(0),
            At = row.InstantIn(1, month),
            PartOfOperation = row.YesOrNo(2),
            Operation = row.Optional(3),
            Latitude = latitude,
            Longitude = longitude,
            Gender = row.Optional(6),
            AgeRange = row.Optional(7),
            SelfDefinedEthnicity = row.Optional(8),
            OfficerDefinedEthnicity = row.Optional(9),
            Legislation = row.Optional(10),
            ObjectOfSearch = row.Optional(11),
            Outcome = row.Optional(12),
            OutcomeLinkedToObject = row.YesOrNo(13),
            MoreThanOuterClothing = row.YesOrNo(14),
        };
    }
}
