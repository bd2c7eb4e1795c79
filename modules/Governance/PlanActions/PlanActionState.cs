namespace SaferCity.Governance.PlanActions;

internal enum PlanActionState
{
    NotStarted,
    InProgress,
    Complete,

    /// <summary>Complete, and a board or committee was told.</summary>
    Reported,
    Abandoned,
    Superseded,
}

internal enum PlanActionVerb
{
    Rate,
    Complete,
    ReportOnwards,
    Abandon,
    Supersede,
}

/// <summary>What may happen to an action in each state, and where it leads (rules.md D3, plan action).</summary>
internal static class PlanActionStates
{
    private static readonly Dictionary<(PlanActionState, PlanActionVerb), PlanActionState> Leads = new()
    {
        [(PlanActionState.NotStarted, PlanActionVerb.Rate)] = PlanActionState.InProgress,
        [(PlanActionState.NotStarted, PlanActionVerb.Complete)] = PlanActionState.Complete,
        [(PlanActionState.NotStarted, PlanActionVerb.Abandon)] = PlanActionState.Abandoned,
        [(PlanActionState.NotStarted, PlanActionVerb.Supersede)] = PlanActionState.Superseded,
        [(PlanActionState.InProgress, PlanActionVerb.Rate)] = PlanActionState.InProgress,
        [(PlanActionState.InProgress, PlanActionVerb.Complete)] = PlanActionState.Complete,
        [(PlanActionState.InProgress, PlanActionVerb.Abandon)] = PlanActionState.Abandoned,
        [(PlanActionState.InProgress, PlanActionVerb.Supersede)] = PlanActionState.Superseded,
        [(PlanActionState.Complete, PlanActionVerb.ReportOnwards)] = PlanActionState.Reported,
        [(PlanActionState.Reported, PlanActionVerb.ReportOnwards)] = PlanActionState.Reported,
    };

    /// <summary>The state after the verb; null where the verb is refused.</summary>
    public static PlanActionState? After(this PlanActionState state, PlanActionVerb verb) => Leads.TryGetValue((state, verb), out var next) ? next : null;
}
