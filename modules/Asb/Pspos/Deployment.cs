using SaferCity.Kernel.Storage;

namespace SaferCity.Asb.Pspos;

internal readonly record struct DeploymentId(Guid Value) : IId<DeploymentId>
{
    public static DeploymentId Of(Guid value) => new(value);
}

internal enum DeploymentState
{
    Planned,
    Recorded,
}

/// <summary>What was counted on the day of a deployment. A zero was typed.</summary>
internal sealed record DeploymentCounts(int Warnings, int AlcoholSurrendered, int Seizures, int Dispersals, int PenaltyNotices, int Arrests);

/// <summary>A day on which an order is to be used or was used.</summary>
internal sealed class Deployment
{
    private Deployment()
    {
    }

    public Deployment(DateOnly on, string @event) => (Id, On, Event) = (Ids.New<DeploymentId>(), on, @event);

    public DeploymentId Id { get; private init; }

    public DateOnly On { get; private init; }

    public string Event { get; private set; } = "";

    public DeploymentState State { get; private set; }

    /// <summary>Null where it is only planned.</summary>
    public DeploymentCounts? Counts { get; private set; }

    public string? Evaluation { get; private set; }

    public void Happened(string @event, DeploymentCounts counts, string? evaluation) => (State, Event, Counts, Evaluation) = (DeploymentState.Recorded, @event, counts, evaluation);
}
