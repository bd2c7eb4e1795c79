using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Strategies;

internal readonly record struct StrategyId(Guid Value) : IId<StrategyId>
{
    public static StrategyId Of(Guid value) => new(value);

    public static bool operator >(StrategyId left, StrategyId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(StrategyId left, StrategyId right) => left.Value.CompareTo(right.Value) < 0;
}
