using System.Reflection;
using System.Text.RegularExpressions;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using FactAttribute = SaferCity.Kernel.Storage.FactAttribute;

namespace SaferCity.Tests;

/// <summary>What holds for every fact that a room can journal.</summary>
public sealed partial class EveryFact
{
    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_fact_has_a_sentence_in_the_history_of_its_room(string room) => Found.Nothing(Facts(room).Except(HistoryOf(room).Facts));

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_fact_has_a_stable_name_of_its_own(string room)
    {
        var names = Facts(room).Select(fact => fact.GetCustomAttribute<FactAttribute>()?.Name ?? $"{fact.Name} has none").ToList();

        Assert.All(names, name => Assert.Matches(StableName(), name));
        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_fact_carries_ids_and_plain_values_and_no_free_text_of_a_person(string room) =>
        Assert.All(Facts(room).SelectMany(fact => fact.GetProperties()), property =>
            Assert.False(property.GetCustomAttribute<PersonalAttribute>() is not null || PersonalWord().IsMatch(property.Name), $"{property.DeclaringType!.Name}.{property.Name} is personal."));

    private static IEnumerable<Type> Facts(string room) => Rooms.Built(room).GetTypes().Concat(Rooms.Contracts(room).GetTypes())
        .Where(type => typeof(IFact).IsAssignableFrom(type) && !type.IsAbstract);

    private static History HistoryOf(string room)
    {
        var written = Rooms.Built(room).GetType($"SaferCity.{room}.{room}History", throwOnError: true)!;
        var told = written.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Select(member => member switch
        {
            FieldInfo field => field.GetValue(null),
            PropertyInfo property => property.GetValue(null),
            MethodInfo { IsSpecialName: false } method when method.GetParameters().Length == 0 && method.ReturnType == typeof(History) => method.Invoke(null, null),
            _ => null,
        });
        return told.OfType<History>().First();
    }

    [GeneratedRegex(@"^[a-z][a-z0-9_]*\.v[0-9]+$")]
    private static partial Regex StableName();

    [GeneratedRegex("^(GivenName|FamilyName|Surname|FullName|Address|Postcode|DateOfBirth|Email|Phone|Telephone|Reason|Note|Notes|Text)$")]
    private static partial Regex PersonalWord();
}
