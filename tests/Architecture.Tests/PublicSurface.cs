namespace SaferCity.Tests;

/// <summary>What a room shows: its module, and what its Contracts promise.</summary>
public sealed class PublicSurface
{
    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_room_shows_its_module_and_nothing_else(string room) =>
        Assert.All(Rooms.Built(room).GetExportedTypes(), type => Assert.Equal($"SaferCity.{room}.{room}Module", type.FullName));

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void Contracts_are_records_enums_and_ids_without_behaviour(string room)
    {
        var shown = Rooms.Contracts(room).GetExportedTypes().Where(type => !type.IsEnum && !type.IsInterface && !(type.IsAbstract && type.IsSealed));

        Assert.All(shown, type => Assert.True(type.GetMethod("<Clone>$") is not null || type.IsValueType, $"{type} is no record."));
    }

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_class_is_sealed_unless_somebody_inherits_from_it(string room)
    {
        var classes = Rooms.Built(room).GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && type.Namespace?.StartsWith("SaferCity", StringComparison.Ordinal) == true);

        Assert.All(classes, type => Assert.Contains(Rooms.Built(room).GetTypes(), other => other.BaseType == type));
    }
}
