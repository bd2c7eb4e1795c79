namespace SaferCity.AcquisitiveCrime.Files;

/// <summary>
/// How much of a file is taken. The largest file that a force publishes for a month has about 30 MB, so the default leaves room for twice that; a file is
/// never in memory, but its rows' keys are (about 40 bytes a row, so some 30 MB at the default).
/// </summary>
internal sealed record FileLimit
{
    /// <summary>In MiB. A larger file is refused as soon as more has arrived.</summary>
    public int LargestFileMiB { get; init; } = 64;

    /// <summary>Only so many problems of one file are kept, by line; all are counted.</summary>
    public int ProblemsKept { get; init; } = 1000;

    public long LargestFile => LargestFileMiB * 1024L * 1024L;
}
