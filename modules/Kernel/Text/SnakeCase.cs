using System.Text.RegularExpressions;

namespace SaferCity.Kernel.Text;

/// <summary>"ListedFor" as "listed_for": the names of columns, facts and permissions.</summary>
public static partial class SnakeCase
{
    public static string Of(string name) => Hump().Replace(name, "$1_$2").ToLowerInvariant();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex Hump();
}
