using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Strategies;

[Fact("strategy_drafted.v1")]
internal sealed record StrategyDrafted(StrategyId Strategy, DateOnly From, DateOnly Until) : IFact;

[Fact("priority_added.v1")]
internal sealed record PriorityAdded(StrategyId Strategy, int Number) : IFact;

[Fact("theme_added.v1")]
internal sealed record ThemeAdded(StrategyId Strategy, int Line) : IFact;

[Fact("strategy_adopted.v1")]
internal sealed record StrategyAdopted(StrategyId Strategy, DateOnly On) : IFact;

[Fact("monitor_dated.v1")]
internal sealed record MonitorDated(StrategyId Strategy, DateOnly AsAt) : IFact;
