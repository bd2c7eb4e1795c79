using System.Globalization;

namespace SaferCity.Story.Police;

/// <summary>A month of invented stops and searches. The columns of age, gender and ethnicity are left empty: the story invents no person here.</summary>
internal static class SearchFile
{
    private const string Heading = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity," +
        "Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing";

    private static readonly string[] Grounds =
    [
        "Misuse of Drugs Act 1971 (section 23),Controlled drugs", "Police and Criminal Evidence Act 1984 (section 1),Stolen goods",
        "Police and Criminal Evidence Act 1984 (section 1),Article for use in theft", "Police and Criminal Evidence Act 1984 (section 1),Offensive weapons",
    ];

    private static readonly string[] Outcomes = ["A no further action disposal,False", "A no further action disposal,False", "Arrest,True", "Community resolution,True", ","];

    public static IEnumerable<string> Write(DateOnly month, int rows, Random random)
    {
        yield return Heading;
        // As in the real file of September 2018: 31 August in UTC, 1 September in London.
        if (month is { Year: 2018, Month: 9 }) yield return Row("2018-08-31T23:13:35+00:00", random);
        for (var i = 0; i < rows; i++) yield return Row(At(month, random), random);
    }

    private static string Row(string at, Random random) => $"Person search,{at},,,,,,,,,{random.Pick(Grounds)},{random.Pick(Outcomes)},False";

    // A whole quarter of an hour, as officers write it; never in the last hours of a month, which are of the next one by London's clocks.
    private static string At(DateOnly month, Random random)
    {
        var hour = int.Parse(random.Pick(Hours), CultureInfo.InvariantCulture);
        var day = random.Next(month.AddMonths(1).AddDays(-1).Day - 1);
        return $"{month.AddDays(day):yyyy-MM-dd}T{hour:00}:{random.Next(4) * 15:00}:00+00:00";
    }

    private static readonly (string Name, int Weight)[] Hours = [.. Weights.Hours.Select((weight, hour) => (hour.ToString(CultureInfo.InvariantCulture), weight))];
}
