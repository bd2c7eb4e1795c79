using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.PlanActions;

internal readonly record struct PlanActionId(Guid Value) : IId<PlanActionId>
{
    public static PlanActionId Of(Guid value) => new(value);

    public static bool operator >(PlanActionId left, PlanActionId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(PlanActionId left, PlanActionId right) => left.Value.CompareTo(right.Value) < 0;
}
