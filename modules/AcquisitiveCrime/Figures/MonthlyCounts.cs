using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>How many crimes of one type one month's file holds, and which police file that is.</summary>
internal sealed record TypeCount(Month Month, string CrimeType, int Count, Guid File);

/// <summary>
/// What the street files of one force say, month by month. Months without a file are not held: they are missing, not zero. A month that is held may
/// have no crime of some type.
/// </summary>
internal sealed record MonthlyCounts(IReadOnlyList<Month> Held, IReadOnlyList<TypeCount> Types)
{
    public HeldMonths In(MonthRange asked) => new(asked, Held);

    /// <summary>As if these files had not come yet.</summary>
    public MonthlyCounts Without(IReadOnlySet<Guid> files)
    {
        var months = Types.Where(count => files.Contains(count.File)).Select(count => count.Month).ToHashSet();
        return months.Count == 0 ? this : new([.. Held.Where(month => !months.Contains(month))], [.. Types.Where(count => !months.Contains(count.Month))]);
    }

    /// <summary>The sum over some months, for the types that count.</summary>
    public int Sum(Func<Month, bool> months, Func<string, bool> types) =>
        Types.Where(count => months(count.Month) && types(count.CrimeType)).Sum(count => count.Count);
}
