using SaferCity.Governance.Monitoring;

namespace SaferCity.Tests.Monitoring;

public sealed class TheMonitorOf2016
{
    private static readonly ProgressMonitor Examined = PublishedMonitor.On(new(2017, 1, 1)).Examined();

    [Fact]
    public void Counts_as_asserted_thirty_five_green_seven_amber_none_red_fifteen_complete() =>
        Assert.Equal((42, 35, 7, 0, 15), (Examined.Actions, Examined.Count(Rag.Green), Examined.Count(Rag.Amber), Examined.Count(Rag.Red), Examined.Complete));

    [Fact]
    public void Has_its_ambers_where_the_partnership_put_them() =>
        Assert.Equal("2.5 4.2 4.8 5.2 5.3 6.3 6.4", string.Join(' ', Rows.Where(row => row.Asserted is Rag.Amber).Select(row => row.Number)));

    [Fact]
    public void Turns_2_5_and_4_2_red_by_the_rule_on_the_first_of_January() =>
        Assert.Equal("2.5 4.2", string.Join(' ', Rows.Where(row => row.Computed is Rag.Red).Select(row => row.Number)));

    [Fact]
    public void Keeps_the_asserted_colour_beside_the_rules() =>
        Assert.Contains("The rule says red, the plan says amber.", Row("2.5").Oddities);

    [Theory]
    [InlineData("1.3", MonitorOddities.LeadBlank)]
    [InlineData("1.4", "The deadline, November 2015, lies outside the plan's period.")]
    [InlineData("3.9", "The deadline, October 2017, lies outside the plan's period.")]
    [InlineData("3.9", "It is complete before its deadline, October 2017.")]
    [InlineData("3.6", MonitorOddities.CommentBlank)]
    [InlineData("4.3", MonitorOddities.CompleteButUnderway)]
    [InlineData("4.7", MonitorOddities.SeesAbove)]
    [InlineData("2.4", "The comment is the same as that of 3.9.")]
    [InlineData("3.9", "The comment is the same as that of 2.4.")]
    [InlineData("2.7", "The comment is the same as that of 2.8.")]
    [InlineData("4.8", "The comment is the same as that of 6.5.")]
    public void Flags_what_is_odd_about_an_action(string number, string oddity) => Assert.Contains(oddity, Row(number).Oddities);

    [Fact]
    public void Flags_nothing_else()
    {
        var flagged = Rows.Where(row => row.Oddities.Any(oddity => !oddity.StartsWith("The rule says", StringComparison.Ordinal))).Select(row => row.Number);
        Assert.Equal("1.3 1.4 2.4 2.7 2.8 3.6 3.9 4.3 4.7 4.8 6.5", string.Join(' ', flagged));
    }

    [Fact]
    public void Says_that_it_states_no_day_and_says_no_more_once_it_does()
    {
        Assert.Equal([MonitorOddities.NoAsAtDate], Examined.Oddities);
        Assert.Empty(PublishedMonitor.On(new(2017, 1, 31), asAt: new(2017, 1, 31)).Oddities);
    }

    [Fact]
    public void Finds_more_actions_complete_before_their_deadline_once_its_day_is_known()
    {
        var known = PublishedMonitor.On(new(2017, 1, 15), asAt: new(2017, 1, 15)).Examined();
        var early = known.Sections.SelectMany(section => section.Rows).Where(row => row.Oddities.Any(oddity => oddity.StartsWith("It is complete before", StringComparison.Ordinal)));
        Assert.Equal("1.2 3.9 4.1 4.3 4.9", string.Join(' ', early.Select(row => row.Number)));
    }

    private static IEnumerable<MonitorRow> Rows => Examined.Sections.SelectMany(section => section.Rows);

    private static MonitorRow Row(string number) => Rows.Single(row => row.Number == number);
}
