using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Disclosures;

internal readonly record struct DisclosureId(Guid Value) : IId<DisclosureId>
{
    public static DisclosureId Of(Guid value) => new(value);

    public static bool operator >(DisclosureId left, DisclosureId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(DisclosureId left, DisclosureId right) => left.Value.CompareTo(right.Value) < 0;
}
