using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.Tests.Figures;

/// <summary>Monthly counts written down in a test.</summary>
internal static class Counts
{
    public static MonthlyCounts Of(params (string Month, string Type, int Count)[] counts) => new(
        [.. counts.Select(count => Month.Parse(count.Month)).Distinct()],
        [.. counts.Select(count => new TypeCount(Month.Parse(count.Month), count.Type, count.Count, Guid.Empty))]);

    /// <summary>One type, month after month.</summary>
    public static MonthlyCounts From(string first, string type, params IEnumerable<int> counts) =>
        Of([.. counts.Select((count, i) => (Month.Parse(first).Add(i).ToString(), type, count))]);
}
