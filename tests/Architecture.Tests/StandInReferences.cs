using System.Reflection;

namespace SaferCity.Tests;

/// <summary>
/// The stand-ins of build/stand-ins take the place of packages that the real ones were compiled against. Every type and member that those ask for is
/// resolved here: a missing one would otherwise show only when its code path runs.
/// </summary>
public sealed class StandInReferences
{
    private const int TypeReferences = 0x01000000;
    private const int MemberReferences = 0x0A000000;
    private static readonly Type[] AnyArguments = [.. Enumerable.Repeat(typeof(object), 6)];

    [Theory]
    [InlineData("Grpc.AspNetCore.Server")]
    [InlineData("Grpc.Net.Client")]
    [InlineData("Mapster")]
    [InlineData("MediatR")]
    public void Everything_that_a_package_asks_of_a_stand_in_is_there(string package)
    {
        var module = Assembly.Load(package).ManifestModule;
        foreach (var type in module.Assembly.GetTypes()) _ = type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance);

        var types = Unresolved(TypeReferences, token => module.ResolveType(token));
        var members = Unresolved(MemberReferences, token => module.ResolveMember(token, AnyArguments, AnyArguments));

        Found.Nothing(types.Missing.Concat(members.Missing));
        Assert.True(types.Count > 10 && members.Count > 10, "Nothing was looked at.");
    }

    private static (int Count, List<string> Missing) Unresolved(int table, Action<int> resolve)
    {
        var missing = new List<string>();
        for (var row = 1; ; row++)
        {
            try
            {
                resolve(table | row);
            }
            catch (ArgumentOutOfRangeException)
            {
                return (row - 1, missing);
            }
            catch (TypeLoadException error) when (error.Message.Contains("violates the constraint", StringComparison.Ordinal))
            {
                // A generic that object cannot stand in for: the reference itself was found.
            }
            catch (Exception error)
            {
                missing.Add($"{row:X}: {error.GetType().Name} {error.Message}");
            }
        }
    }
}
