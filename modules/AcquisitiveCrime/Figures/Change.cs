using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>
/// A count against the same months a year earlier. Only months that are held in both years are compared. The percentage has one decimal; there is none
/// where it would mislead, and then PercentAbsent says why.
/// </summary>
internal sealed record Change(string Counted, int Now, int Before, int MonthsCompared, decimal? Percent, string PercentAbsent)
{
    public static Change Of(string counted, MonthlyCounts counts, MonthRange range, Func<string, bool> types, FigureRules rules)
    {
        var held = counts.Held.ToHashSet();
        var both = range.Months.Where(month => held.Contains(month) && held.Contains(month.Add(-12))).ToHashSet();
        var now = counts.Sum(both.Contains, types);
        var before = counts.Sum(month => both.Contains(month.Add(12)), types);
        var absent = both.Count == 0 ? "not applicable: no month is held in both years"
            : before < rules.SmallestBase ? $"not applicable: fewer than {rules.SmallestBase} a year earlier"
            : "";
        return new(counted, now, before, both.Count, absent.Length > 0 ? null : Math.Round(100m * (now - before) / before, 1, MidpointRounding.AwayFromZero), absent);
    }

    /// <summary>Each type that the choice counts, largest change first.</summary>
    public static IReadOnlyList<Change> ByType(CrimeChoice choice, MonthlyCounts counts, MonthRange range, FigureRules rules) =>
    [
        .. counts.Types.Select(count => count.CrimeType).Distinct().Where(choice.Counts)
            .Select(type => Of(type, counts, range, type.Equals, rules))
            .OrderByDescending(change => Math.Abs(change.Now - change.Before)).ThenBy(change => change.Counted, StringComparer.Ordinal),
    ];
}
