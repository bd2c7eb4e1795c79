using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Emergencies;

internal readonly record struct EmergencyId(Guid Value) : IId<EmergencyId>
{
    public static EmergencyId Of(Guid value) => new(value);

    public static bool operator >(EmergencyId left, EmergencyId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(EmergencyId left, EmergencyId right) => left.Value.CompareTo(right.Value) < 0;
}
