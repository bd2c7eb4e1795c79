using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>One type's part of the whole: a percentage of the universe's total (two decimals, halves away from zero), and a rank that equal counts share.</summary>
internal sealed record Share(string CrimeType, int Count, decimal Percent, int Rank);

/// <summary>The share of each crime type over some months, in a named universe, largest first.</summary>
internal sealed record Shares(CrimeUniverse Universe, HeldMonths Months, int Total, IReadOnlyList<Share> Types)
{
    public static Shares Of(MonthlyCounts counts, MonthRange range, CrimeUniverse universe)
    {
        var types = counts.Types
            .Where(count => range.Contains(count.Month) && universe.Counts(count.CrimeType))
            .GroupBy(count => count.CrimeType, (type, months) => (Type: type, Count: months.Sum(month => month.Count)))
            .OrderByDescending(type => type.Count).ThenBy(type => type.Type, StringComparer.Ordinal)
            .ToList();
        var total = types.Sum(type => type.Count);
        return new(universe, counts.In(range), total,
            [.. types.Select(type => new Share(type.Type, type.Count, Percent(type.Count, total), 1 + types.Count(other => other.Count > type.Count)))]);
    }

    public Share? For(string crimeType) => Types.FirstOrDefault(share => share.CrimeType == crimeType);

    private static decimal Percent(int count, int total) => total == 0 ? 0 : Math.Round(100m * count / total, 2, MidpointRounding.AwayFromZero);
}
