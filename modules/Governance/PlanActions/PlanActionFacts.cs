using SaferCity.Governance.Boards;
using SaferCity.Governance.Monitoring;
using SaferCity.Governance.Strategies;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.PlanActions;

[Fact("plan_action_added.v1")]
internal sealed record PlanActionAdded(PlanActionId Action, StrategyId Strategy, string Number, DateOnly Deadline) : IFact;

[Fact("plan_action_rated.v1")]
internal sealed record PlanActionRated(PlanActionId Action, Rag Rag, DateOnly? StatedOn) : IFact;

[Fact("plan_action_completed.v1")]
internal sealed record PlanActionCompleted(PlanActionId Action, DateOnly? On) : IFact;

[Fact("plan_action_reported.v1")]
internal sealed record PlanActionReported(PlanActionId Action, BoardId To, DateOnly On) : IFact;

[Fact("plan_action_abandoned.v1")]
internal sealed record PlanActionAbandoned(PlanActionId Action) : IFact;

[Fact("plan_action_superseded.v1")]
internal sealed record PlanActionSuperseded(PlanActionId Action, PlanActionId By) : IFact;
