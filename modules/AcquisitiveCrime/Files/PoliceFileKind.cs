namespace SaferCity.AcquisitiveCrime.Files;

/// <summary>The three files that data.police.uk publishes for a force and month.</summary>
internal enum PoliceFileKind
{
    Street,
    Outcomes,
    StopAndSearch,
}
