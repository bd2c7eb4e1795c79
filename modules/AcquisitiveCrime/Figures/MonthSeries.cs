using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>One month of a series. It has no count where no file is held, no limits where the series has none, and an empty signal for nothing.</summary>
internal sealed record MonthPoint(Month Month, int? Count, Limits? Limits = null, string Signal = "");

/// <summary>Month by month, with control limits where enough months are held without a gap, and otherwise with the reason why not.</summary>
internal sealed record MonthSeries(HeldMonths Months, IReadOnlyList<MonthPoint> Points, bool HasLimits, string LimitsSentence)
{
    public static MonthSeries Of(MonthlyCounts counts, MonthRange range, CrimeChoice choice, FigureRules rules)
    {
        var months = counts.In(range);
        var sums = counts.Types.Where(count => choice.Counts(count.CrimeType)).GroupBy(count => count.Month).ToDictionary(group => group.Key, group => group.Sum(count => count.Count));
        List<MonthPoint> points = [.. range.Months.Select(month => new MonthPoint(month, months.Contains(month) ? sums.GetValueOrDefault(month) : null))];

        var run = months.LongestRun();
        if (run is null || run.Value.Length < rules.FewestMonthsForLimits) return new(months, points, false, WhyNot(run, rules));

        var limits = ControlLimits.Of(run.Value.Months.Select(month => (month, sums.GetValueOrDefault(month))).ToList());
        return new(months, limits.Judge(points, run.Value), true, limits.Sentence(run.Value));
    }

    private static string WhyNot(MonthRange? run, FigureRules rules) => run is { } longest
        ? $"Control limits need {rules.FewestMonthsForLimits} months in a row; the longest run held is {longest.Length} ({longest.InWords})."
        : $"Control limits need {rules.FewestMonthsForLimits} months in a row; none is held.";
}
