using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>
/// Twelve months against the twelve before. Where a month is missing the two totals may not be compared; the change is then over the months held in
/// both years, and says how many.
/// </summary>
internal sealed record RollingYear(HeldMonths Months, HeldMonths MonthsBefore, int Total, int TotalBefore, Change Change, IReadOnlyList<Change> Types)
{
    public static RollingYear Through(Month last, CrimeChoice choice, MonthlyCounts counts, FigureRules rules)
    {
        var year = MonthRange.YearThrough(last);
        return new(
            counts.In(year),
            counts.In(year.YearBefore),
            counts.Sum(year.Contains, choice.Counts),
            counts.Sum(year.YearBefore.Contains, choice.Counts),
            Change.Of(choice.InWords, counts, year, choice.Counts, rules),
            Change.ByType(choice, counts, year, rules));
    }
}
