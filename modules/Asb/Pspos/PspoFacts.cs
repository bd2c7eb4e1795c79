using SaferCity.Kernel.Storage;

namespace SaferCity.Asb.Pspos;

[Fact("pspo_approved.v1")]
internal sealed record PspoApproved(PspoId Pspo, DateOnly ApprovedOn) : IFact;

[Fact("pspo_made.v1")]
internal sealed record PspoMade(PspoId Pspo, DateOnly MadeOn, DateOnly InForceFrom, DateOnly LastDay) : IFact;

[Fact("pspo_extended.v1")]
internal sealed record PspoExtended(PspoId Pspo, DateOnly DecidedOn, DateOnly From, DateOnly To) : IFact;

[Fact("deployment_planned.v1")]
internal sealed record DeploymentPlanned(PspoId Pspo, DeploymentId Deployment, DateOnly On) : IFact;

[Fact("pspo_deployed.v1")]
internal sealed record PspoDeployed(
    PspoId Pspo, DeploymentId Deployment, DateOnly On, int Warnings, int AlcoholSurrendered, int Seizures, int Dispersals, int PenaltyNotices, int Arrests) : IFact;
