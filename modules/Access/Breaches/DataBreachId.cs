using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Breaches;

internal readonly record struct DataBreachId(Guid Value) : IId<DataBreachId>
{
    public static DataBreachId Of(Guid value) => new(value);

    public static bool operator >(DataBreachId left, DataBreachId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(DataBreachId left, DataBreachId right) => left.Value.CompareTo(right.Value) < 0;
}
