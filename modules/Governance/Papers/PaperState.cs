namespace SaferCity.Governance.Papers;

internal enum PaperState
{
    Draft,

    /// <summary>Frozen: what it says no longer changes.</summary>
    Cleared,
    Published,
    Withdrawn,
}

internal enum PaperVerb
{
    Recompose,
    DecideLateRecord,
    ConfirmSection,
    Clear,
    Publish,
    Withdraw,
}

/// <summary>What may happen to a paper in each state, and where it leads (rules.md D3, report).</summary>
internal static class PaperStates
{
    private static readonly Dictionary<(PaperState, PaperVerb), PaperState> Leads = new()
    {
        [(PaperState.Draft, PaperVerb.Recompose)] = PaperState.Draft,
        [(PaperState.Draft, PaperVerb.DecideLateRecord)] = PaperState.Draft,
        [(PaperState.Draft, PaperVerb.ConfirmSection)] = PaperState.Draft,
        [(PaperState.Draft, PaperVerb.Clear)] = PaperState.Cleared,
        [(PaperState.Draft, PaperVerb.Withdraw)] = PaperState.Withdrawn,
        [(PaperState.Cleared, PaperVerb.Publish)] = PaperState.Published,
        [(PaperState.Cleared, PaperVerb.Withdraw)] = PaperState.Withdrawn,
    };

    /// <summary>The state after the verb; null where the verb is refused.</summary>
    public static PaperState? After(this PaperState state, PaperVerb verb) => Leads.TryGetValue((state, verb), out var next) ? next : null;
}
