using System.Globalization;

namespace SaferCity.Story.Police;

/// <summary>Where an invented crime was: one of sixty made-up streets, each at one point, as the police snap crimes to points.</summary>
internal static class Place
{
    private static readonly string[] Names = ["Alley", "Avenue", "Court", "Gate", "Hill", "Lane", "Market", "Passage", "Square", "Street", "Walk", "Yard"];
    private static readonly string[] Sides = ["", "North ", "East ", "South ", "West "];
    private static readonly string[] Areas = ["001A", "001B", "001C", "001E", "001F", "001G"];

    // As in the real files, a few rows lie across the boundary.
    private static readonly string[] Neighbours = ["E01004307,Tower Hamlets 021A", "E01002704,Islington 023A", "E01000916,Camden 027B", "E01004736,Westminster 018A"];

    /// <summary>Longitude, latitude, location, LSOA code and LSOA name, as they stand in a row; now and then without a location.</summary>
    public static string Somewhere(Random random) => random.Next(100) switch
    {
        < 6 => Nowhere,
        < 11 => Street(random.Next(60), random.Pick(Neighbours)),
        _ => Street(random.Next(60), null),
    };

    public const string Nowhere = ",,No Location,,";

    private static string Street(int number, string? neighbour)
    {
        var longitude = -0.1130 + (number * 37 % 60 * 0.00066);
        var latitude = 51.5080 + (number * 23 % 60 * 0.00021);
        var area = Areas[number % Areas.Length];
        return string.Create(CultureInfo.InvariantCulture,
            $"{longitude:0.000000},{latitude:0.000000},On or near Invented {Sides[number % 5]}{Names[number / 5]},{neighbour ?? $"E0100000{1 + (number % Areas.Length)},City of London {area}"}");
    }
}
