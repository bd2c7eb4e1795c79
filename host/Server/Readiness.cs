namespace SaferCity.Server;

/// <summary>Whether the host can be used: its databases are migrated and, for a demonstration, the story is told.</summary>
internal sealed class Readiness
{
    private volatile string? waitingFor = "the databases";

    public bool IsReady => waitingFor is null;

    /// <summary>"the databases", "the story city"; null when ready.</summary>
    public string? WaitingFor => waitingFor;

    public void WaitFor(string what) => waitingFor = what;

    public void Ready() => waitingFor = null;
}
