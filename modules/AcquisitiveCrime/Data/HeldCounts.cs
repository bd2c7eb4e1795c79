using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.AcquisitiveCrime.Data;

/// <summary>The counts that figures are made from. Small: at most sixteen a month, whatever the number of crimes.</summary>
internal static class HeldCounts
{
    public static async Task<MonthlyCounts> MonthlyCountsAsync(this AcquisitiveCrimeDb db, string force, CancellationToken cancellationToken)
    {
        var asked = force.OrTheCity();
        var files = await db.PoliceFiles.AsNoTracking().Where(f => f.Kind == PoliceFileKind.Street && f.Force == asked).OrderBy(f => f.Month)
            .Select(f => new { f.Id, f.Month, Types = f.Types.Select(t => new { t.CrimeType, t.Count }).ToList() }).ToListAsync(cancellationToken);
        return new(
            [.. files.Select(f => Month.Of(f.Month))],
            [.. files.SelectMany(f => f.Types.Select(t => new TypeCount(Month.Of(f.Month), t.CrimeType, t.Count, f.Id.Value)))]);
    }

    public static async Task<(List<Month> Held, List<HourCount> Counts)> HourCountsAsync(this AcquisitiveCrimeDb db, string force, MonthRange range, CancellationToken cancellationToken)
    {
        var asked = force.OrTheCity();
        var files = await db.PoliceFiles.AsNoTracking()
            .Where(f => f.Kind == PoliceFileKind.StopAndSearch && f.Force == asked && f.Month >= range.From.FirstDay && f.Month <= range.To.FirstDay)
            .Select(f => new { f.Id, f.Month, Hours = f.Hours.Select(h => new { h.Weekday, h.Hour, h.Count }).ToList() }).ToListAsync(cancellationToken);
        return (
            [.. files.Select(f => Month.Of(f.Month))],
            [.. files.SelectMany(f => f.Hours.Select(h => new HourCount(Month.Of(f.Month), h.Weekday, h.Hour, h.Count, f.Id.Value)))]);
    }

    /// <summary>The force asked for; the City's where none is named.</summary>
    public static string OrTheCity(this string force) => force.Length == 0 ? PoliceFileName.CityOfLondon : force;
}
