using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Keys;

internal readonly record struct KeyId(Guid Value) : IId<KeyId>
{
    public static KeyId Of(Guid value) => new(value);

    public static bool operator >(KeyId left, KeyId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(KeyId left, KeyId right) => left.Value.CompareTo(right.Value) < 0;
}
