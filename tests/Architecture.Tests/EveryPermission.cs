using System.Reflection;
using SaferCity.Kernel.Callers;

namespace SaferCity.Tests;

/// <summary>What holds for every permission, whose sentence the console and the contract show.</summary>
public sealed class EveryPermission
{
    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_permission_says_in_a_sentence_what_it_allows(string room) =>
        Found.Nothing(Members(room).Where(member => member.GetCustomAttribute<PermitsAttribute>() is not { Sentence: [>= 'A' and <= 'Z', _, ..] sentence } || sentence.EndsWith('.'))
            .Select(member => $"{room}Permission.{member.Name} needs [Permits(\"Its sentence\", PermissionScope.…)], and OpensPersonalData = true if it does"));

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_room_has_no_two_permissions_of_one_sentence(string room)
    {
        var sentences = Members(room).Select(member => member.GetCustomAttribute<PermitsAttribute>()?.Sentence ?? member.Name).ToList();

        Assert.NotEmpty(sentences);
        Assert.Equal(sentences.Distinct(), sentences);
    }

    [Theory]
    [InlineData("Prevent")]
    [InlineData("Vawg")]
    [InlineData("Asb")]
    public void To_see_cases_opens_personal_data(string room) =>
        Assert.All(Members(room).Where(member => member.Name is "Read" or "SeeAll" or "Coordinate"), member => Assert.True(member.GetCustomAttribute<PermitsAttribute>()!.OpensPersonalData));

    private static FieldInfo[] Members(string room) => Rooms.Built(room).GetType($"SaferCity.{room}.{room}Permission", throwOnError: true)!.GetFields(BindingFlags.Public | BindingFlags.Static);
}
