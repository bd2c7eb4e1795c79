using SaferCity.Kernel.Text;

namespace SaferCity.Kernel.Callers;

/// <summary>The name under which a permission is kept and shown: <c>VawgPermission.SeeAll</c> is "vawg.see_all".</summary>
public static class PermissionName
{
    private const string Suffix = "Permission";

    public static string Of(object permission)
    {
        var room = permission.GetType().Name;
        if (permission is not Enum || !room.EndsWith(Suffix, StringComparison.Ordinal)) throw new ArgumentException($"{room} is not an enum named …Permission.", nameof(permission));
        return $"{SnakeCase.Of(room[..^Suffix.Length])}.{SnakeCase.Of(permission.ToString()!)}";
    }
}
