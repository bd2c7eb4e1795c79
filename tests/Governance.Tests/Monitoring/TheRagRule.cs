using SaferCity.Governance.Monitoring;

namespace SaferCity.Tests.Monitoring;

public sealed class TheRagRule
{
    private static readonly DateOnly Deadline = DeliveryMonth.LastDayOf("2016-12")!.Value;

    [Theory]
    [InlineData("2016-12-16", false, "Green")]
    [InlineData("2016-12-17", false, "Amber")]
    [InlineData("2016-12-31", false, "Amber")]
    [InlineData("2017-01-01", false, "Red")]
    [InlineData("2017-01-01", true, "Green")]
    public void Is_amber_in_the_last_fortnight_and_red_after_the_months_last_day(string day, bool complete, string colour) =>
        Assert.Equal(Enum.Parse<Rag>(colour), RagRule.On(DateOnly.Parse(day)).Colour(Deadline, complete, DateOnly.Parse(day)));

    [Theory]
    [InlineData("2016-02", "2016-02-29")]
    [InlineData("2017-02", "2017-02-28")]
    public void Counts_a_delivery_month_to_its_last_day(string month, string last) => Assert.Equal(DateOnly.Parse(last), DeliveryMonth.LastDayOf(month));

    [Theory]
    [InlineData("")]
    [InlineData("2016-13")]
    [InlineData("2016-12-31")]
    [InlineData("December 2016")]
    public void Knows_no_other_way_of_writing_a_month(string month) => Assert.Null(DeliveryMonth.LastDayOf(month));
}
