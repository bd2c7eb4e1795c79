using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SaferCity.Tests;

/// <summary>Who references whom. The project references are the context map, and modules/README.md is where people read it.</summary>
public sealed partial class ContextMap
{
    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void A_room_references_the_machinery_its_own_Contracts_and_other_rooms_only_through_theirs(string room)
    {
        var others = References($"modules/{room}/{room}.csproj").Except(["Kernel", "Practice", $"{room}.Contracts"]);

        Assert.All(others, other => Assert.EndsWith(".Contracts", other, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void Contracts_reference_nothing_but_the_machinery(string room) =>
        Found.Nothing(References($"modules/{room}/Contracts/{room}.Contracts.csproj").Except(["Kernel", "Practice"]));

    [Theory]
    [MemberData(nameof(Rooms.Each), MemberType = typeof(Rooms))]
    public void What_a_room_hears_and_asks_stands_in_the_table_of_the_modules(string room)
    {
        var row = Assert.Single(Source.Lines("modules/README.md"), line => line.StartsWith($"| {room} |", StringComparison.Ordinal));
        var told = row.Split('|')[2].Split(',', StringSplitOptions.TrimEntries).Except(["nobody"]).Order(StringComparer.Ordinal);

        var referenced = References($"modules/{room}/{room}.csproj").Except(["Kernel", "Practice", $"{room}.Contracts"])
            .Select(name => name.Replace(".Contracts", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(told, referenced);
    }

    [Fact]
    public void The_machinery_references_no_room()
    {
        Found.Nothing(References("modules/Kernel/Kernel.csproj"));
        Assert.Equal(["Kernel"], References("modules/Practice/Practice.csproj"));
    }

    [Theory]
    [InlineData("host/Console/Console.csproj")]
    [InlineData("host/Story/Story.csproj")]
    public void A_client_references_no_room_and_no_machinery(string project) => Found.Nothing(References(project).Except(["Console"]));

    [Fact]
    public void The_machinery_knows_no_word_of_the_practice()
    {
        var names = typeof(Kernel.ICommand<>).Assembly.GetTypes().Select(type => type.Name).Where(name => WordOfThePractice().IsMatch(name));

        Found.Nothing(names);
    }

    private static string[] References(string project) =>
        [.. XDocument.Parse(Source.Text(project)).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))];

    [GeneratedRegex("Referral|Victim|Marac|Channel(?!s)|Panel|Pspo|Injunction|Police|Crime|Board|Priority|Vawg|Prevent(?!ed)|Borough|Officer")]
    private static partial Regex WordOfThePractice();
}
