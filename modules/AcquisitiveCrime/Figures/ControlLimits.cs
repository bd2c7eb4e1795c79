using System.Globalization;
using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>What a month may be expected to be: warning at two, action at three standard deviations, nothing below zero.</summary>
internal sealed record Limits(double Expected, double WarningLow, double WarningHigh, double ActionLow, double ActionHigh);

/// <summary>
/// Shewhart limits on the de-seasonalised months: each month divided by its season (the mean of its calendar month over the mean of all), the mean and
/// the standard deviation of what is left. Where the mean is small the deviation is its square root (c-chart).
/// </summary>
internal sealed class ControlLimits
{
    private const double SmallMean = 10;

    private readonly double mean;
    private readonly double deviation;
    private readonly bool small;
    private readonly Dictionary<int, double> season;

    private ControlLimits(double mean, double deviation, bool small, Dictionary<int, double> season) =>
        (this.mean, this.deviation, this.small, this.season) = (mean, deviation, small, season);

    /// <summary>From months in a row, at least two of each calendar month.</summary>
    public static ControlLimits Of(IReadOnlyList<(Month Month, int Count)> months)
    {
        var mean = months.Average(month => month.Count);
        var small = mean < SmallMean;
        var season = months.GroupBy(month => month.Month.OfYear)
            .ToDictionary(group => group.Key, group => small || group.All(month => month.Count == 0) ? 1 : group.Average(month => month.Count) / mean);
        var left = months.Select(month => month.Count / season[month.Month.OfYear]).ToList();
        var centre = left.Average();
        var deviation = small ? Math.Sqrt(centre) : Math.Sqrt(left.Sum(value => (value - centre) * (value - centre)) / (left.Count - 1));
        return new(centre, deviation, small, season);
    }

    /// <summary>Gives every month its limits, and the months of the run their signals.</summary>
    public List<MonthPoint> Judge(IReadOnlyList<MonthPoint> points, MonthRange run)
    {
        var distances = new List<double>();
        return [.. points.Select(point => point with { Limits = For(point.Month), Signal = Signal(point, run, distances) })];
    }

    public string Sentence(MonthRange run) => string.Create(CultureInfo.InvariantCulture,
        $"Limits at 2 (warning) and 3 (action) standard deviations from {run.Length} months in a row ({run.InWords})" +
        $"{(small ? $", as the square root of the mean of {mean:0.0} because the counts are small" : ", with each calendar month's season taken out")}.");

    private Limits For(Month month)
    {
        var factor = season.GetValueOrDefault(month.OfYear, 1);
        double At(double deviations) => Math.Max(0, (mean + (deviations * deviation)) * factor);
        return new(At(0), At(-2), At(2), At(-3), At(3));
    }

    private string Signal(MonthPoint point, MonthRange run, List<double> distances)
    {
        if (point.Count is not { } count || !run.Contains(point.Month))
        {
            distances.Clear(); // signals look at months in a row
            return "";
        }

        distances.Add(deviation == 0 ? 0 : ((count / season.GetValueOrDefault(point.Month.OfYear, 1)) - mean) / deviation);
        return ControlSignal.At(distances);
    }
}
