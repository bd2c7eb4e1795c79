namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>What London's clocks show. The police publish stops and searches in UTC: in summer a search at 23:30 was at half past midnight of the next day.</summary>
internal static class LondonTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTime Of(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, London).DateTime;
}
