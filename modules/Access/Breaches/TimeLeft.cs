using System.Globalization;

namespace SaferCity.Access.Breaches;

/// <summary>How long is left until an instant, as one would say it. What is left is rounded down, so that nobody is told of more time than there is.</summary>
internal static class TimeLeft
{
    /// <summary>"41 hours left", "59 minutes left", "5 minutes late", "3 hours late".</summary>
    public static string Until(DateTimeOffset due, DateTimeOffset now) => now <= due ? $"{Count(due - now, minute => Math.Floor(minute))} left" : $"{Count(now - due, minute => Math.Ceiling(minute))} late";

    private static string Count(TimeSpan span, Func<double, double> round) =>
        round(span.TotalMinutes) is < 60 and var minutes ? Say(minutes, "minute") : Say(Math.Floor(span.TotalHours), "hour");

    private static string Say(double number, string one) => string.Create(CultureInfo.InvariantCulture, $"{number} {one}{(number == 1 ? "" : "s")}");
}
