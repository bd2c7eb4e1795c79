using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Console.PoliceFiles;

/// <summary>Where one file of a run has come to.</summary>
internal enum SentState
{
    Waiting = 1,
    Sending,
    Imported,
    Refused,
}

/// <summary>One file that somebody chose: where it lies until it is sent, and what came of it.</summary>
internal sealed class SentFile(string name, string path)
{
    public string Name => name;

    public string Path => path;

    /// <summary>What makes a second sending of the same file do nothing.</summary>
    public string RequestId { get; } = Guid.CreateVersion7().ToString();

    public SentState State { get; set; } = SentState.Waiting;

    public ImportFileResponse? Answer { get; set; }

    /// <summary>What the service said where it refused.</summary>
    public string Problem { get; set; } = "";
}

/// <summary>The files that somebody sent together, one after the other.</summary>
internal sealed record PoliceFileRun(Guid Id, string Person, IReadOnlyList<SentFile> Files)
{
    public int Done => Files.Count(file => file.State is SentState.Imported or SentState.Refused);

    public bool IsDone => Done == Files.Count;
}
