using FluentValidation;
using MediatR;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Tests.Storage;
using static SaferCity.Tests.Rows.InventedFile;

namespace SaferCity.Tests.Figures;

public sealed class AskedFigureSentences
{
    private static readonly CrimeSelection All = new() { Universe = Universe.PoliceUk };

    [Fact]
    public async Task What_is_asked_wrongly_names_its_field()
    {
        await using var police = await PoliceRoom.OpenAsync(Kept.InSqlite);
        await Refused(new GetSharesRequest { From = "2017-13", To = "2017-12", Universe = Universe.PoliceUk }, "From");
        await Refused(new GetSharesRequest { From = "2017-12", To = "2017-01", Universe = Universe.PoliceUk }, "To");
        await Refused(new GetSharesRequest { From = "2017-01", To = "2017-02" }, "Universe");
        await Refused(new GetSharesRequest { From = "2017-01", To = "2017-02", Universe = (Universe)99 }, "Universe");
        await Refused(new GetMonthSeriesRequest { From = "2017-01", To = "2017-02" }, "Selection");
        await Refused(new GetMonthSeriesRequest { From = "2017-01", To = "2017-02", Selection = new() { Universe = Universe.PoliceUk, CrimeType = "Jaywalking" } }, "Selection.CrimeType");
        await Refused(new GetMonthSeriesRequest { From = "2017-01", To = "2017-02", Selection = new() { Universe = Universe.Notifiable, CrimeType = "Anti-social behaviour" } }, "Selection.CrimeType");
        await Refused(new GetYearOnYearRequest { From = "2016-01", To = "2017-01", Selection = All }, "To");
        await Refused(new GetRollingYearRequest { Through = "soon", Selection = All }, "Through");

        async Task Refused<T>(IRequest<T> message, string field) => Assert.Equal(field, (await Assert.ThrowsAsync<ValidationException>(() => police.Room.SendAsync(message))).Errors.First().PropertyName);
    }

    [Theory, OnBothEngines]
    public async Task Twenty_four_months_in_a_row_have_control_limits_and_a_month_far_above_is_marked(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        async Task ImportAsync(string month, int crimes) =>
            await police.ImportAsync($"{month}-city-of-london-street.csv", [StreetHeading, .. Enumerable.Range(0, crimes).Select(i => Street(id: $"invented-{month}-{i}", month: month))]);
        Task<GetMonthSeriesResponse> SeriesAsync() => police.Room.SendAsync(new GetMonthSeriesRequest { From = "2015-01", To = "2016-12", Selection = All });
        foreach (var month in Enumerable.Range(0, 23).Select(n => new DateOnly(2015, 1, 1).AddMonths(n))) await ImportAsync($"{month:yyyy-MM}", 30 + (month.Month % 3));

        var few = await SeriesAsync();
        Assert.Equal((false, "Control limits need 24 months in a row; the longest run held is 23 (January 2015 to November 2016)."), (few.HasLimits, few.LimitsSentence));
        await ImportAsync("2016-12", 90);

        var series = await SeriesAsync();
        Assert.True(series.HasLimits);
        Assert.All(series.Points, point => Assert.True(point.Limits.ActionLow < point.Limits.Expected && point.Limits.Expected < point.Limits.ActionHigh));
        Assert.Equal(["2016-12"], series.Points.Where(point => point.Count > point.Limits.ActionHigh).Select(point => point.Month));
    }

    [Theory, OnBothEngines]
    public async Task A_year_is_compared_and_a_series_shows_its_gap(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);
        await police.ImportAsync("2016-03-city-of-london-street.csv", [StreetHeading, .. Enumerable.Range(0, 20).Select(i => Street(id: $"invented-{i}", month: "2016-03"))]);
        await police.ImportAsync("2017-03-city-of-london-street.csv", [StreetHeading, .. Enumerable.Range(0, 25).Select(i => Street(id: $"invented-{i}"))]);

        var year = await police.Room.SendAsync(new GetRollingYearRequest { Through = "2017-03", Selection = new() { Universe = Universe.Notifiable, Acquisitive = true } });
        Assert.Equal(("Acquisitive crime", 25, 20, 1, 25.0), (year.Counted, year.Comparison.Now, year.Comparison.Before, year.Comparison.MonthsCompared, year.Comparison.Percent));

        var series = await police.Room.SendAsync(new GetMonthSeriesRequest { From = "2017-02", To = "2017-03", Selection = All });
        Assert.False(series.Points[0].HasCount);
        Assert.Equal(25, series.Points[1].Count);
    }
}
