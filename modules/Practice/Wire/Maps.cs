using Google.Protobuf.Collections;
using Google.Protobuf.WellKnownTypes;
using Mapster;
using SaferCity.Practice.Actions;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;

namespace SaferCity.Practice.Wire;

/// <summary>What every room's mapping from aggregate to answer begins with. One configuration a room: two rooms may map the same pair differently.</summary>
public static class Maps
{
    public static TypeAdapterConfig New()
    {
        var maps = new TypeAdapterConfig();
        maps.Default.IgnoreNullValues(true) // protobuf setters throw on null
            .EnumMappingStrategy(EnumMappingStrategy.ByName)
            .UseDestinationValue(member => member.SetterModifier == AccessModifier.None && member.Type.IsGenericType
                && (member.Type.GetGenericTypeDefinition() == typeof(RepeatedField<>) || member.Type.GetGenericTypeDefinition() == typeof(MapField<,>)));
        maps.NewConfig<DateTimeOffset, Timestamp>().MapWith(at => Timestamp.FromDateTimeOffset(at));
        maps.NewConfig<DateOnly, string>().MapWith(date => date.Text());
        maps.NewConfig<OrganisationId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<PersonDetails, Common.V1.PersonDetails>().MapWith(person => person.ToWire());
        maps.NewConfig<HomeArea, Common.V1.HomeArea>().MapWith(area => area.ToWire());
        maps.NewConfig<AgreedAction, Common.V1.AgreedAction>().MapWith(action => action.ToWire());
        return maps;
    }
}
