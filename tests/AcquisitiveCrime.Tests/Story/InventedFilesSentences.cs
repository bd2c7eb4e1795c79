using System.Text;
using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.Rows;
using SaferCity.Story.Police;

namespace SaferCity.Tests.Story;

public sealed class InventedFilesSentences
{
    private static readonly List<(PoliceFileName Name, List<ReadRow> Rows)> Files = [.. PoliceFiles.All().Select(file => (Name(file), Read(file)))];

    [Fact]
    public void The_story_has_31_street_18_outcomes_and_24_search_files_and_every_row_is_taken()
    {
        Assert.Equal([31, 18, 24], Files.GroupBy(file => file.Name.Kind).OrderBy(kind => kind.Key).Select(kind => kind.Count()));
        Assert.DoesNotContain(Files, file => file.Rows.Any(row => row.Problem is not null));
    }

    [Fact]
    public void The_storys_shares_are_close_to_the_real_ones_and_October_2017_is_missing()
    {
        var shares = Shares.Of(Counts(), new(new(2016, 11), new(2017, 10)), CrimeUniverse.PoliceUk);
        Assert.Equal("11 of 12 months held; missing: October 2017", shares.Months.Sentence);
        Assert.InRange(shares.For("Other theft")!.Percent, 21.6m, 21.8m);
        Assert.InRange(shares.For("Anti-social behaviour")!.Percent, 21.2m, 21.4m);
        Assert.InRange(shares.For("Violence and sexual offences")!.Percent, 13.4m, 13.7m);
    }

    [Fact]
    public void The_story_has_the_defects_of_the_real_files()
    {
        var crimes = Files.SelectMany(file => file.Rows).Select(row => row.Row).OfType<StreetCrime>().ToList();
        var ids = crimes.Where(crime => crime.CrimeId is not null).ToList();
        Assert.InRange(ids.Count - ids.DistinctBy(crime => crime.CrimeId).Count(), 20, 60);
        Assert.InRange(crimes.Count(crime => crime.Location == "No Location"), 900, 1400);
        Assert.Contains(crimes, crime => crime.LsoaName?.StartsWith("Camden", StringComparison.Ordinal) ?? false);
        Assert.InRange(crimes.Count - crimes.DistinctBy(crime => (crime.Month, crime.CrimeId, crime.Location, crime.CrimeType, crime.LsoaCode)).Count(), 100, 3000);
    }

    [Fact]
    public void Every_invented_crime_says_that_it_is() =>
        Assert.DoesNotContain(Files.SelectMany(file => file.Rows).Select(row => row.Row).OfType<StreetCrime>(),
            crime => (crime.CrimeId is { } id && !id.StartsWith("invented", StringComparison.Ordinal)) || (crime.Longitude is not null && !crime.Location.Contains("Invented")));

    [Fact]
    public void The_story_is_the_same_in_every_run() =>
        Assert.Equal(PoliceFiles.All().Select(file => Encoding.UTF8.GetString(file.Content)), PoliceFiles.All().Select(file => Encoding.UTF8.GetString(file.Content)));

    private static MonthlyCounts Counts()
    {
        var street = Files.Where(file => file.Name.Kind is PoliceFileKind.Street).ToList();
        return new([.. street.Select(file => file.Name.Month)],
            [.. street.SelectMany(file => file.Rows.Select(row => row.Row).OfType<StreetCrime>().GroupBy(row => row.CrimeType).Select(type => new TypeCount(file.Name.Month, type.Key, type.Count(), Guid.Empty)))]);
    }

    private static PoliceFileName Name(InventedPoliceFile file) => PoliceFileName.Read(file.Name, new(2021, 1, 1));

    private static List<ReadRow> Read(InventedPoliceFile file) => new PoliceFileReader(Name(file)).Read(new MemoryStream(file.Content)).ToList();
}
