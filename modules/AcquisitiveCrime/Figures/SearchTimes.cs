using System.Globalization;
using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>How many searches one month's file holds for one weekday and hour, by London's clocks.</summary>
internal sealed record HourCount(Month Month, DayOfWeek Weekday, int Hour, int Count, Guid File);

/// <summary>Stops and searches by weekday and hour. Only these have a time: the street files give the month and no more.</summary>
internal sealed record SearchTimes(HeldMonths Months, IReadOnlyList<IReadOnlyList<int>> Weekdays)
{
    /// <summary>Monday first.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Order =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public int Total => Weekdays.Sum(day => day.Sum());

    public static SearchTimes Of(IReadOnlyList<Month> held, IReadOnlyList<HourCount> counts, MonthRange range)
    {
        var cells = counts.Where(count => range.Contains(count.Month)).ToLookup(count => (count.Weekday, count.Hour), count => count.Count);
        return new(new(range, held), [.. Order.Select(day => Enumerable.Range(0, 24).Select(hour => cells[(day, hour)].Sum()).ToList())]);
    }

    /// <summary>"Most searches: Thursday 22:00 to 23:00 (31)". The earliest of equals; empty where there are none.</summary>
    public string PeakSentence
    {
        get
        {
            if (Total == 0) return "";
            var most = Weekdays.Max(day => day.Max());
            var day = Weekdays.ToList().FindIndex(hours => hours.Contains(most));
            var hour = Weekdays[day].ToList().IndexOf(most);
            return string.Create(CultureInfo.InvariantCulture, $"Most searches: {Order[day]} {hour:00}:00 to {hour + 1:00}:00 ({most})");
        }
    }
}
