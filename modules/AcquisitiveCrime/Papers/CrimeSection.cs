using System.Globalization;
using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.Practice.Papers;

namespace SaferCity.AcquisitiveCrime.Papers;

/// <summary>
/// Acquisitive crime over the twelve months to the newest street file, against the twelve before (Team Update of June 2017, paragraph 1). Silent where the
/// newest file is old: a board is not told stale figures as news.
/// </summary>
internal sealed class CrimeSection(MonthlyCounts counts, FigureRules rules)
{
    /// <summary>A figure's records are months of the police's files, each with the crimes that it adds.</summary>
    public const string RecordKind = "police_file";

    /// <summary>What makes a crime count. A file is told in every paper whose twelve months hold its month.</summary>
    public const string Basis = "reported";

    private const int OldestNews = 6;

    private static readonly CrimeChoice Acquisitive = new(CrimeUniverse.Notifiable, Acquisitive: true);

    public IEnumerable<Paragraph> Paragraphs(PaperScope scope)
    {
        var asAt = Month.Of(scope.AsAt);
        var known = counts.Held.Where(month => month < asAt).ToList();
        if (known.Count == 0 || known.Max().Until(asAt) > OldestNews) yield break;

        var year = RollingYear.Through(known.Max(), Acquisitive, counts, rules);
        var held = counts.Held.ToHashSet();
        Figure Over(string key, string label, MonthRange range, Func<string, bool> types, int shift) =>
            new(key, label, Basis, [.. counts.Types.Where(c => range.Contains(c.Month) && types(c.CrimeType) && held.Contains(c.Month.Add(shift)))
                .GroupBy(c => (c.Month, c.File)).Select(month => new FigureRecord(RecordKind, month.Key.File, $"Street file of {month.Key.Month.InWords}", month.Sum(c => c.Count)))]);

        var asked = year.Months.Asked;
        var now = Over("acquisitive_now", $"Acquisitive crimes, {asked.InWords}", asked, Acquisitive.Counts, -12);
        var before = Over("acquisitive_before", $"Acquisitive crimes, {asked.YearBefore.InWords}", asked.YearBefore, Acquisitive.Counts, 12);
        yield return new($"{Movement(year.Change)} Police.uk holds {{acquisitive_now}} acquisitive crimes in the City for {Compared(year)}, against {{acquisitive_before}} in the same months a year earlier.{Largest(year)}")
        {
            Figures = [now, before],
            Footnote = $"{year.Months.Sentence}. Fraud is reported to Action Fraud and is not in these figures.",
            Aims = [Aims.AcquisitiveCrime],
        };
    }

    private static string Movement(Change change) => change.Percent switch
    {
        null => "Acquisitive crime cannot be compared with the year before.",
        > 0 => string.Create(CultureInfo.InvariantCulture, $"Acquisitive crime has risen by {change.Percent:0.0} %."),
        < 0 => string.Create(CultureInfo.InvariantCulture, $"Acquisitive crime has fallen by {-change.Percent:0.0} %."),
        _ => "Acquisitive crime has not changed.",
    };

    private static string Compared(RollingYear year) => year.Change.MonthsCompared == 12
        ? $"the twelve months to {year.Months.Asked.To.InWords}"
        : $"the {Numbers.Of(year.Change.MonthsCompared, "month", "months")} of the year to {year.Months.Asked.To.InWords} that are held in both years";

    private static string Largest(RollingYear year) => year.Types.FirstOrDefault(type => type.Now != type.Before) is { } type
        ? $" The largest part of the change is {type.Counted.ToLowerInvariant()} ({type.Before.ToString("N0", CultureInfo.InvariantCulture)} to {type.Now.ToString("N0", CultureInfo.InvariantCulture)})."
        : "";
}
