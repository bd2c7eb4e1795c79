using System.Globalization;
using Google.Protobuf.WellKnownTypes;

namespace SaferCity.Console.Wording;

/// <summary>Days, times, amounts and gaps, as one would say them.</summary>
internal static class Say
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>"8 November 2021" from yyyy-MM-dd; "Not known" where it is empty.</summary>
    public static string Day(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Day(date) : Text(day);

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"8 November 2021 at 14:02", by London's clock.</summary>
    public static string Instant(Timestamp? at) => at is null
        ? "Not known"
        : TimeZoneInfo.ConvertTimeFromUtc(at.ToDateTime(), London).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture);

    public static string Text(string text) => text.Length > 0 ? text : "Not known";

    public static string YesOrNo(bool answer) => answer ? "Yes" : "No";

    /// <summary>"£100" or "£99.50" from pence.</summary>
    public static string Pounds(long pence) => "£" + (pence / 100m).ToString(pence % 100 is 0 ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    /// <summary>"1 case", "2 cases".</summary>
    public static string Count(long number, string one, string? several = null) => $"{number} {(number is 1 ? one : several ?? one + "s")}";
}
