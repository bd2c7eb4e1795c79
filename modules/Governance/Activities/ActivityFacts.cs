using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Activities;

[Fact("activity_planned.v1")]
internal sealed record ActivityPlanned(ActivityId Activity, ActivityKind Kind, Topic Topic, DateOnly From, DateOnly Until) : IFact;

[Fact("activity_delivered.v1")]
internal sealed record ActivityDelivered(ActivityId Activity, DateOnly On, int? Attended) : IFact;

[Fact("activity_cancelled.v1")]
internal sealed record ActivityCancelled(ActivityId Activity) : IFact;
