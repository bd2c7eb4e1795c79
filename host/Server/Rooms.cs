using System.Reflection;
using SaferCity.Access;
using SaferCity.AcquisitiveCrime;
using SaferCity.Asb;
using SaferCity.Governance;
using SaferCity.Prevent;
using SaferCity.Vawg;

namespace SaferCity.Server;

/// <summary>One room of the house, as the host knows it.</summary>
internal sealed record RoomDoor(string Name, Assembly Assembly, Func<IServiceCollection, IServiceCollection> Register, Action<IEndpointRouteBuilder> Map);

/// <summary>The rooms. The only place that names them all.</summary>
internal static class Rooms
{
    public static readonly RoomDoor[] All =
    [
        new(AccessModule.Name, typeof(AccessModule).Assembly, AccessModule.Register, AccessModule.Map),
        new(VawgModule.Name, typeof(VawgModule).Assembly, VawgModule.Register, VawgModule.Map),
        new(AsbModule.Name, typeof(AsbModule).Assembly, AsbModule.Register, AsbModule.Map),
        new(AcquisitiveCrimeModule.Name, typeof(AcquisitiveCrimeModule).Assembly, AcquisitiveCrimeModule.Register, AcquisitiveCrimeModule.Map),
        new(PreventModule.Name, typeof(PreventModule).Assembly, PreventModule.Register, PreventModule.Map),
        new(GovernanceModule.Name, typeof(GovernanceModule).Assembly, GovernanceModule.Register, GovernanceModule.Map),
    ];

    /// <summary>The rooms' names in alphabetical order, for whoever goes through all of them.</summary>
    public static IEnumerable<string> ByName => All.Select(room => room.Name).Order(StringComparer.Ordinal);
}
