using System.Reflection;
using Google.Protobuf.Reflection;

namespace SaferCity.Tests;

/// <summary>The rooms of the house and what each was built into.</summary>
internal static class Rooms
{
    public static readonly string[] Names = ["Prevent", "Vawg", "Asb", "AcquisitiveCrime", "Governance", "Access"];

    public static TheoryData<string> Each => [.. Names];

    public static Assembly Built(string room) => Assembly.Load($"SaferCity.{room}");

    public static Assembly Contracts(string room) => Assembly.Load($"SaferCity.{room}.Contracts");

    /// <summary>Every rpc of the room's own services.</summary>
    public static IEnumerable<MethodDescriptor> Rpcs(string room) => Built(room).GetTypes()
        .Select(type => type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)).OfType<PropertyInfo>()
        .Where(property => property.PropertyType == typeof(FileDescriptor)).Select(property => (FileDescriptor)property.GetValue(null)!)
        .SelectMany(file => file.Services).SelectMany(service => service.Methods);
}
