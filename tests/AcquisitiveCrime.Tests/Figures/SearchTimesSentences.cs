using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.Rows;

namespace SaferCity.Tests.Figures;

public sealed class SearchTimesSentences
{
    [Fact]
    public void In_summer_the_hour_is_one_later_than_in_UTC_and_the_day_may_be_the_next()
    {
        Assert.Equal(new DateTime(2017, 7, 2, 0, 30, 0), LondonTime.Of(new(2017, 7, 1, 23, 30, 0, TimeSpan.Zero)));
        Assert.Equal(new DateTime(2017, 1, 1, 23, 30, 0), LondonTime.Of(new(2017, 1, 1, 23, 30, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void The_week_begins_on_Monday_and_the_peak_is_named()
    {
        var march = new Month(2017, 3);
        var times = SearchTimes.Of([march], [new(march, DayOfWeek.Sunday, 23, 4, Guid.Empty), new(march, DayOfWeek.Monday, 0, 3, Guid.Empty), new(march.Add(1), DayOfWeek.Monday, 0, 9, Guid.Empty)], new(march, march));
        Assert.Equal((7, 3, 4, 7), (times.Weekdays.Count, times.Weekdays[0][0], times.Weekdays[6][23], times.Total));
        Assert.Equal("Most searches: Sunday 23:00 to 24:00 (4)", times.PeakSentence);
    }
}
