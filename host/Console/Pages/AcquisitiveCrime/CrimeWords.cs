using System.Globalization;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>How the crime room's people say what the contract lists, months and numbers.</summary>
internal static class CrimeWords
{
    public static readonly IReadOnlyDictionary<Enum, string> All = new Dictionary<Enum, string>
    {
        [Universe.PoliceUk] = "All that police.uk publishes, with anti-social behaviour",
        [Universe.Notifiable] = "Notifiable crime, without anti-social behaviour",
        [PoliceFileKind.Street] = "Crimes and anti-social behaviour (street)",
    };

    /// <summary>The places of the room.</summary>
    public static readonly IReadOnlyList<Place> Places =
    [
        new("Shares", "/crime"), new("Trend", "/crime/trend"), new("Stop and search", "/crime/stop-and-search"), new("The strategy's figures", "/crime/strategy"),
        new("Months held", "/crime/months"), new("Imports", "/crime/imports"),
    ];

    /// <summary>"March 2017" from yyyy-MM.</summary>
    public static string Month(string month) =>
        DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : month;

    /// <summary>"1,412".</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"21.69 %".</summary>
    public static string Percent(double percent) => percent.ToString("0.00", CultureInfo.InvariantCulture) + " %";

    /// <summary>"+8.2 %", or why there is none.</summary>
    public static string Change(Comparison change) => change.HasPercent ? change.Percent.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " %" : change.PercentAbsent;
}
