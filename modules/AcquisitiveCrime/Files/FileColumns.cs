namespace SaferCity.AcquisitiveCrime.Files;

/// <summary>The headings of each kind of file, in order (data.police.uk, "About the data", columns in CSVs).</summary>
internal static class FileColumns
{
    private static readonly string[] Street =
    [
        "Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location", "LSOA code", "LSOA name", "Crime type",
        "Last outcome category", "Context",
    ];

    private static readonly string[] Outcomes =
    [
        "Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location", "LSOA code", "LSOA name", "Outcome type",
    ];

    private static readonly string[] StopAndSearch =
    [
        "Type", "Date", "Part of a policing operation", "Policing operation", "Latitude", "Longitude", "Gender", "Age range",
        "Self-defined ethnicity", "Officer-defined ethnicity", "Legislation", "Object of search", "Outcome",
        "Outcome linked to object of search", "Removal of more than just outer clothing",
    ];

    public static IReadOnlyList<string> Of(PoliceFileKind kind) => kind switch
    {
        PoliceFileKind.Street => Street,
        PoliceFileKind.Outcomes => Outcomes,
        _ => StopAndSearch,
    };
}
