namespace SaferCity.Access.Permissions;

internal static class Holding
{
    /// <summary>The names alone, in order.</summary>
    public static string[] Names(this IEnumerable<HeldPermission> held) => [.. held.Select(one => one.Name).Order(StringComparer.Ordinal)];

    /// <summary>Holds these and no others; what stays is the same row.</summary>
    public static void Become(this List<HeldPermission> held, IEnumerable<string> names)
    {
        var wished = names.Select(name => new HeldPermission(name)).ToHashSet();
        held.RemoveAll(permission => !wished.Contains(permission));
        held.AddRange(wished.Except(held).OrderBy(permission => permission.Name, StringComparer.Ordinal).ToList());
    }
}
