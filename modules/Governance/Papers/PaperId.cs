using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Papers;

internal readonly record struct PaperId(Guid Value) : IId<PaperId>
{
    public static PaperId Of(Guid value) => new(value);

    public static bool operator >(PaperId left, PaperId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(PaperId left, PaperId right) => left.Value.CompareTo(right.Value) < 0;
}
