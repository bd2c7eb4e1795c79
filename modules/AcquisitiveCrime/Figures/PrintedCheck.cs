using System.Globalization;
using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>Holds printed shares against the files: the universe, the ranks, and digits that were lost.</summary>
internal sealed record PrintedCheck(PrintedTable Printed, Shares Recomputed, IReadOnlyList<string> Findings)
{
    /// <summary>Shares that differ by less are taken to agree: a missing month or a revised file moves them by about a point.</summary>
    private const decimal Near = 2m;

    public static PrintedCheck Of(PrintedTable printed, MonthlyCounts counts)
    {
        var shares = Shares.Of(counts, printed.Range, printed.UniverseMeant);
        List<string> findings = [.. UniverseFindings(printed)];
        if (shares.Total == 0) return new(printed, shares, [.. findings, $"{shares.Months.Sentence}: nothing can be recomputed."]);

        if (shares.Months.Missing.Count > 0) findings.Add($"{shares.Months.Sentence}: the printed shares cannot be reached exactly.");
        foreach (var share in printed.Shares.OrderBy(share => share.Rank)) findings.AddRange(ShareFindings(share, shares));
        return new(printed, shares, findings);
    }

    private static IEnumerable<string> UniverseFindings(PrintedTable printed) => printed.Shares
        .Where(share => !printed.Universe.Counts(share.CrimeType))
        .Select(share => $"{share.CrimeType} is not {printed.UniversePrinted}: the shares can only be of {printed.UniverseMeant.InWords()}.");

    private static IEnumerable<string> ShareFindings(PrintedShare printed, Shares shares)
    {
        if (shares.For(printed.CrimeType) is not { } found) yield break;
        if (found.Rank != printed.Rank) yield return $"{printed.CrimeType} is printed at rank {printed.Rank}; recomputed it is at rank {found.Rank}.";

        var above = shares.Types.FirstOrDefault(share => share.Rank > printed.Rank && share.Percent > printed.Percent);
        if (above is not null)
            yield return $"{printed.CrimeType} cannot be at rank {printed.Rank} with {Text(printed.Percent)} %: {above.CrimeType}, further down, has {Text(above.Percent)} %.";
        if (Math.Abs(found.Percent - printed.Percent) < Near) yield break;

        yield return $"{printed.CrimeType} is printed as {Text(printed.Percent)} %; recomputed it is {Text(found.Percent)} %{Slip(printed, found)}.";
    }

    // A lost leading digit: 3.54 for 13.54.
    private static string Slip(PrintedShare printed, Share found)
    {
        var likely = Enumerable.Range(1, 9).Select(tens => (10m * tens) + printed.Percent).FirstOrDefault(percent => Math.Abs(found.Percent - percent) < Near);
        return likely == 0 ? "" : $", so the figure is likely a slip for {Text(likely)} %";
    }

    private static string Text(decimal percent) => percent.ToString("0.00", CultureInfo.InvariantCulture);
}
