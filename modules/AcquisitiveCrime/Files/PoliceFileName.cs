using System.Text.RegularExpressions;
using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.AcquisitiveCrime.Files;

/// <summary>What a file's name says: yyyy-MM-force-kind.csv, as data.police.uk names its files. The force stays as it is there: "city-of-london", "btp".</summary>
internal sealed partial record PoliceFileName(Month Month, string Force, PoliceFileKind Kind)
{
    /// <summary>The force whose files the figures count unless another is named.</summary>
    public const string CityOfLondon = "city-of-london";

    /// <summary>The first month that data.police.uk ever published.</summary>
    private static readonly Month FirstPublished = new(2010, 12);

    private static readonly Dictionary<string, PoliceFileKind> Kinds = new(StringComparer.Ordinal)
    {
        ["street"] = PoliceFileKind.Street,
        ["outcomes"] = PoliceFileKind.Outcomes,
        ["stop-and-search"] = PoliceFileKind.StopAndSearch,
    };

    /// <summary>The name without a folder, as it was given.</summary>
    public override string ToString() => $"{Month}-{Force}-{Kinds.Single(kind => kind.Value == Kind).Key}.csv";

    /// <summary>Reads a name, or refuses it. A folder in front of the name is left out.</summary>
    public static PoliceFileName Read(string text, DateOnly today)
    {
        var name = text[(text.LastIndexOfAny(['/', '\\']) + 1)..];
        var match = Shape().Match(name);
        FileRefusals.NameNotKnown.When(!match.Success || !Month.TryParse(match.Groups["month"].Value, out _));

        var month = Month.Parse(match.Groups["month"].Value);
        FileRefusals.MonthNotPublished.When(month < FirstPublished || month > Month.Of(today));
        return new(month, match.Groups["force"].Value, Kinds[match.Groups["kind"].Value]);
    }

    [GeneratedRegex(@"^(?<month>\d{4}-\d{2})-(?<force>[a-z]{2,30}(-[a-z]{1,30}){0,5})-(?<kind>street|outcomes|stop-and-search)\.csv\z")]
    private static partial Regex Shape();
}
