using System.Globalization;

namespace SaferCity.Governance.Monitoring;

/// <summary>The plan states deadlines as months; an action is in time until the month's last day.</summary>
internal static class DeliveryMonth
{
    /// <summary>The last day of a month written yyyy-MM, or null where it is none.</summary>
    public static DateOnly? LastDayOf(string month) =>
        DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first.AddMonths(1).AddDays(-1) : null;

    /// <summary>yyyy-MM.</summary>
    public static string OnTheWire(DateOnly deadline) => deadline.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>"December 2016".</summary>
    public static string InWords(DateOnly deadline) => deadline.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
