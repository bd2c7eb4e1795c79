using SaferCity.Kernel.Callers;

namespace SaferCity.Access.Tokens;

internal static class CallerNames
{
    /// <summary>The system and the person, as the journal names them.</summary>
    public static string Named(this Caller caller) => $"{caller.System}/{caller.Person}";
}
