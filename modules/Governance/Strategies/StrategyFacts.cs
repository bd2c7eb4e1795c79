using SaferCity.Kernel.Journal;
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

/// <summary>
/// Somebody took the monitor away as a file. It holds actions, the posts that lead them and ratings and no person of a case, so it is no entry
/// of the register of disclosures.
/// </summary>
[Fact("monitor_taken_away.v1", Operation = Operation.Disclosure)]
internal sealed record MonitorTakenAway(StrategyId Strategy) : IFact;
