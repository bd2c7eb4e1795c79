using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Activities;

internal readonly record struct ActivityId(Guid Value) : IId<ActivityId>
{
    public static ActivityId Of(Guid value) => new(value);

    public static bool operator >(ActivityId left, ActivityId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(ActivityId left, ActivityId right) => left.Value.CompareTo(right.Value) < 0;
}
