namespace SaferCity.Asb.Pspos;

internal sealed partial class Pspo
{
    /// <summary>A day on which the order is to be used: a day of its term.</summary>
    public void PlanDeployment(DateOnly on, string @event, DateOnly today)
    {
        PspoRefusals.NotMade.When(State is not PspoState.Made);
        PspoRefusals.OutsideTerm.When(!IsInForce(on));
        PspoRefusals.PlannedInPast.When(on < today);
        PspoRefusals.DayTaken.When(On(on) is not null);

        var deployment = new Deployment(on, @event);
        deployments.Add(deployment);
        Record(new DeploymentPlanned(Id, deployment.Id, on));
    }

    /// <summary>The order was used on a day, planned or not, with every count.</summary>
    public Deployment RecordDeployment(DateOnly on, string @event, DeploymentCounts counts, string? evaluation)
    {
        PspoRefusals.NotMade.When(State is not PspoState.Made);
        PspoRefusals.OutsideTerm.When(!IsInForce(on));
        PspoRefusals.AlreadyRecorded.When(On(on) is { State: DeploymentState.Recorded });

        if (On(on) is not { } deployment) deployments.Add(deployment = new(on, @event));
        deployment.Happened(@event, counts, evaluation);
        Record(new PspoDeployed(Id, deployment.Id, on, counts.Warnings, counts.AlcoholSurrendered, counts.Seizures, counts.Dispersals, counts.PenaltyNotices, counts.Arrests));
        return deployment;
    }

    /// <summary>The next day on which the order is to be used, from a day on.</summary>
    public Deployment? NextDeployment(DateOnly from) => deployments.Where(d => d.State is DeploymentState.Planned && d.On >= from).MinBy(d => d.On);

    private Deployment? On(DateOnly day) => deployments.Find(d => d.On == day);
}
