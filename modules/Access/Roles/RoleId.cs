using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Roles;

internal readonly record struct RoleId(Guid Value) : IId<RoleId>
{
    public static RoleId Of(Guid value) => new(value);

    public static bool operator >(RoleId left, RoleId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(RoleId left, RoleId right) => left.Value.CompareTo(right.Value) < 0;
}
