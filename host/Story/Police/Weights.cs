namespace SaferCity.Story.Police;

/// <summary>How often something occurs beside other things.</summary>
internal static class Weights
{
    /// <summary>
    /// Crime types among the rows of a street file: to one part in ten thousand the proportions that the police published for November 2016 to September
    /// 2017 (data.police.uk, Open Government Licence), so that the story's shares come out close to the real ones.
    /// </summary>
    public static readonly IReadOnlyList<(string Name, int Weight)> CrimeTypes =
    [
        ("Other theft", 2169), ("Anti-social behaviour", 2132), ("Violence and sexual offences", 1355), ("Shoplifting", 1054), ("Theft from the person", 733),
        ("Bicycle theft", 521), ("Drugs", 449), ("Burglary", 353), ("Criminal damage and arson", 338), ("Public order", 327), ("Other crime", 231),
        ("Vehicle crime", 215), ("Possession of weapons", 68), ("Robbery", 55),
    ];

    public static readonly IReadOnlyList<(string Name, int Weight)> Outcomes =
    [
        ("Investigation complete; no suspect identified", 52), ("Suspect charged", 15), ("Unable to prosecute suspect", 12), ("Offender sent to prison", 5),
        ("Offender given a caution", 4), ("Local resolution", 3), ("Offender fined", 2), ("Offender given community sentence", 1),
        ("Formal action is not in the public interest", 1), ("Defendant found not guilty", 1),
    ];

    public static readonly IReadOnlyList<(string Name, int Weight)> LastOutcomes =
    [
        ("Investigation complete; no suspect identified", 47), ("Status update unavailable", 14), ("Under investigation", 10), ("Unable to prosecute suspect", 10),
        ("Court result unavailable", 4), ("Offender given a caution", 3), ("Offender sent to prison", 2), ("Awaiting court outcome", 2), ("Local resolution", 2),
    ];

    /// <summary>Stops and searches by the hour in UTC, from midnight.</summary>
    public static readonly IReadOnlyList<int> Hours =
        [153, 131, 90, 103, 79, 45, 33, 39, 34, 69, 89, 106, 120, 157, 147, 189, 154, 138, 132, 125, 129, 136, 191, 145];

    /// <summary>Shares out a number exactly: the whole parts, and the rest to the largest fractions.</summary>
    public static IEnumerable<(string Name, int Count)> ShareOut(int number, IReadOnlyList<(string Name, int Weight)> among)
    {
        var all = among.Sum(one => one.Weight);
        var whole = among.Select(one => (one.Name, Count: number * one.Weight / all, Left: number * one.Weight % all)).ToList();
        var left = number - whole.Sum(one => one.Count);
        return whole.OrderByDescending(one => one.Left).Select((one, i) => (one.Name, one.Count + (i < left ? 1 : 0)));
    }

    public static string Pick(this Random random, IReadOnlyList<(string Name, int Weight)> among)
    {
        var left = random.Next(among.Sum(one => one.Weight));
        return among.First(one => (left -= one.Weight) < 0).Name;
    }

    public static T Pick<T>(this Random random, IReadOnlyList<T> among) => among[random.Next(among.Count)];
}
