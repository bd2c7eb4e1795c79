using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Promises;

internal readonly record struct PromiseId(Guid Value) : IId<PromiseId>
{
    public static PromiseId Of(Guid value) => new(value);

    public static bool operator >(PromiseId left, PromiseId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(PromiseId left, PromiseId right) => left.Value.CompareTo(right.Value) < 0;
}
