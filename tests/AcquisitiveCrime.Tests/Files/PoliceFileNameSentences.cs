using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.Kernel.Refusals;

namespace SaferCity.Tests.Files;

public sealed class PoliceFileNameSentences
{
    private static readonly DateOnly Today = new(2021, 11, 15);

    [Theory]
    [InlineData("2017-03-city-of-london-street.csv", "2017-03", "city-of-london", "Street")]
    [InlineData("2017-03-btp-outcomes.csv", "2017-03", "btp", "Outcomes")]
    [InlineData("2021-11-avon-and-somerset-stop-and-search.csv", "2021-11", "avon-and-somerset", "StopAndSearch")]
    [InlineData("C:\\police\\2010-12-metropolitan-street.csv", "2010-12", "metropolitan", "Street")]
    public void A_name_says_month_force_and_kind(string text, string month, string force, string kind)
    {
        var name = PoliceFileName.Read(text, Today);
        Assert.Equal(new(Month.Parse(month), force, Enum.Parse<PoliceFileKind>(kind)), name);
        Assert.EndsWith(name.ToString(), text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("street.csv")]
    [InlineData("2017-13-city-of-london-street.csv")]
    [InlineData("2017-00-city-of-london-street.csv")]
    [InlineData("2017-3-city-of-london-street.csv")]
    [InlineData("2017-03-city-of-london-street.csv.zip")]
    [InlineData("2017-03-city-of-london-street.csv\n")]
    [InlineData("2017-03-street.csv")]
    [InlineData("2017-03-City-of-London-street.csv")]
    [InlineData("2017-03-city-of-london-arrests.csv")]
    [InlineData("２０１７-03-city-of-london-street.csv")]
    public void Another_name_is_refused(string text) => Refused(text, "acquisitive_crime.file_name_not_known");

    [Theory]
    [InlineData("2010-11-city-of-london-street.csv")]
    [InlineData("2021-12-city-of-london-street.csv")]
    public void A_month_that_was_never_published_is_refused(string text) => Refused(text, "acquisitive_crime.month_not_published");

    private static void Refused(string text, string code) => Assert.Equal(code, Assert.Throws<RefusedException>(() => PoliceFileName.Read(text, Today)).Refusal.Code);
}
