using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Reviews;

internal readonly record struct ReviewId(Guid Value) : IId<ReviewId>
{
    public static ReviewId Of(Guid value) => new(value);

    public static bool operator >(ReviewId left, ReviewId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(ReviewId left, ReviewId right) => left.Value.CompareTo(right.Value) < 0;
}
