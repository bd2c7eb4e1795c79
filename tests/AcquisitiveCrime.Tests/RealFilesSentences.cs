using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.Rows;

namespace SaferCity.Tests;

public sealed class RealFilesSentences
{
    private static readonly MonthRange StrategyYear = new(new(2016, 11), new(2017, 10));
    private static readonly MonthRange All = new(new(2016, 1), new(2018, 12));

    [RealFilesFact]
    public void Every_row_of_every_real_file_is_taken()
    {
        var problems = Directory.EnumerateFiles(RealFiles.Folder!, "*.csv").SelectMany(path => RealFiles.Rows(path).Where(row => row.Problem is not null).Select(row => $"{RealFiles.Name(path)}: {row.Problem}"));
        Assert.Empty(problems);
    }

    [RealFilesFact]
    public void Every_real_file_is_UTF_8()
    {
        foreach (var path in Directory.EnumerateFiles(RealFiles.Folder!, "*.csv"))
        {
            using var file = File.OpenRead(path);
            FileEncoding.Check(file);
        }
    }

    [RealFilesFact]
    public void The_street_files_hold_18837_rows_and_no_two_share_an_id()
    {
        var ids = RealFiles.Of("street").SelectMany(RealFiles.Rows).Select(row => row.Row!.Id).ToList();
        Assert.Equal(18_837, ids.Count);
        Assert.Equal(18_837, ids.Distinct().Count());
    }

    [RealFilesFact]
    public void The_39_rows_that_repeat_a_Crime_ID_are_kept()
    {
        var crimes = RealFiles.Of("street").SelectMany(RealFiles.Rows).Select(row => (StreetCrime)row.Row!).Where(crime => crime.CrimeId is not null).ToList();
        Assert.Equal(39, crimes.Count - crimes.DistinctBy(crime => crime.CrimeId).Count());
    }

    [RealFilesFact]
    public void A_search_on_the_31st_of_August_in_UTC_is_of_September_in_London()
    {
        var september = RealFiles.Of("stop-and-search").Single(path => path.Contains("2018-09"));
        Assert.Contains(RealFiles.Rows(september), row => row.Row is StopSearch { At.Month: 8 });
    }

    [RealFilesFact]
    public void Eleven_of_the_twelve_months_of_the_strategy_give_21_69_and_21_32_and_13_55()
    {
        var shares = Shares.Of(RealFiles.Counts, StrategyYear, CrimeUniverse.PoliceUk);
        Assert.Equal("11 of 12 months held; missing: October 2017", shares.Months.Sentence);
        Assert.Equal(6509, shares.Total);
        Assert.Equal(
            [("Other theft", 21.69m, 1), ("Anti-social behaviour", 21.32m, 2), ("Violence and sexual offences", 13.55m, 3)],
            shares.Types.Take(3).Select(share => (share.CrimeType, share.Percent, share.Rank)));
    }

    [RealFilesFact]
    public void The_strategys_third_share_is_a_slip()
    {
        var check = PrintedCheck.Of(PrintedTable.StrategyOf2017, RealFiles.Counts);
        Assert.Equal(
            [
                "Anti-social behaviour is not notifiable crime: the shares can only be of all that police.uk publishes, with anti-social behaviour.",
                "11 of 12 months held; missing: October 2017: the printed shares cannot be reached exactly.",
                "Violence and sexual offences cannot be at rank 3 with 3.54 %: Shoplifting, further down, has 10.54 %.",
                "Violence and sexual offences is printed as 3.54 %; recomputed it is 13.55 %, so the figure is likely a slip for 13.54 %.",
            ],
            check.Findings);
    }

    [RealFilesFact]
    public void The_longest_run_of_months_is_21_so_there_are_no_control_limits()
    {
        var series = MonthSeries.Of(RealFiles.Counts, All, new(CrimeUniverse.PoliceUk), new());
        Assert.False(series.HasLimits);
        Assert.Equal("Control limits need 24 months in a row; the longest run held is 21 (January 2016 to September 2017).", series.LimitsSentence);
        Assert.Equal(["2017-10", "2017-11", "2018-01", "2018-02", "2018-03"], series.Points.Where(point => point.Count is null).Select(point => point.Month.ToString()));
    }

    [RealFilesFact]
    public void A_rolling_year_with_missing_months_is_compared_over_the_months_held_in_both_years()
    {
        var year = RollingYear.Through(new(2018, 12), new(CrimeUniverse.PoliceUk, Acquisitive: true), RealFiles.Counts, new());
        Assert.Equal("9 of 12 months held; missing: January 2018, February 2018, March 2018", year.Months.Sentence);
        Assert.Equal("10 of 12 months held; missing: October 2017, November 2017", year.MonthsBefore.Sentence);
        Assert.Equal(7, year.Change.MonthsCompared);
    }
}
