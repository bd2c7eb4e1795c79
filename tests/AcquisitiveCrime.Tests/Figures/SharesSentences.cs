using SaferCity.AcquisitiveCrime.Figures;
using SaferCity.AcquisitiveCrime.Months;

namespace SaferCity.Tests.Figures;

public sealed class SharesSentences
{
    private static readonly MonthRange March = new(new(2017, 3), new(2017, 3));

    private static readonly MonthlyCounts Held = Counts.Of(
        ("2017-03", "Other theft", 40), ("2017-03", "Anti-social behaviour", 50), ("2017-03", "Burglary", 5), ("2017-03", "Drugs", 5), ("2017-04", "Drugs", 900));

    [Fact]
    public void Anti_social_behaviour_counts_in_one_universe_and_not_in_the_other()
    {
        Assert.Equal((100, 40m), (Shares.Of(Held, March, CrimeUniverse.PoliceUk).Total, Shares.Of(Held, March, CrimeUniverse.PoliceUk).For("Other theft")!.Percent));
        Assert.Equal((50, 80m), (Shares.Of(Held, March, CrimeUniverse.Notifiable).Total, Shares.Of(Held, March, CrimeUniverse.Notifiable).For("Other theft")!.Percent));
        Assert.Null(Shares.Of(Held, March, CrimeUniverse.Notifiable).For("Anti-social behaviour"));
    }

    [Fact]
    public void Equal_counts_share_a_rank() => Assert.Equal([1, 2, 3, 3], Shares.Of(Held, March, CrimeUniverse.PoliceUk).Types.Select(share => share.Rank));

    [Fact]
    public void Nothing_held_gives_no_share_and_says_what_is_missing()
    {
        var shares = Shares.Of(Held, new(new(2019, 1), new(2019, 2)), CrimeUniverse.PoliceUk);
        Assert.Empty(shares.Types);
        Assert.Equal("0 of 2 months held; missing: January 2019, February 2019", shares.Months.Sentence);
    }
}
