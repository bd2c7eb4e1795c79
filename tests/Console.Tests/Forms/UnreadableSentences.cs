using SaferCity.Asb.V1;
using SaferCity.Governance.V1;
using SubmitReferralRequest = SaferCity.Vawg.V1.SubmitReferralRequest;

namespace SaferCity.Tests.Forms;

/// <summary>What cannot be read at all is said beside its field and stays as it was typed; no number or date is made of it.</summary>
public sealed class UnreadableSentences
{
    [Theory]
    [InlineData("31", "2", "2021")]
    [InlineData("", "2", "2021")]
    [InlineData("8", "December", "2021")]
    [InlineData("8", "12", "21")]
    [InlineData("-8", "12", "2021")]
    public async Task A_date_that_is_none(string day, string month, string year)
    {
        var form = await Posted<SubmitReferralRequest>.OfAsync(("ReferredOn.Day", day), ("ReferredOn.Month", month), ("ReferredOn.Year", year));

        Assert.Equal("Enter a real date, like 8 12 2021", form.Said("ReferredOn"));
        Assert.Empty(form.Message!.ReferredOn);
        Assert.Equal((day, month, year), (Kept(form, "Day"), Kept(form, "Month"), Kept(form, "Year")));
    }

    [Theory]
    [InlineData("fourteen")]
    [InlineData("14.5")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("2147483648")]
    [InlineData("1e3")]
    public async Task A_number_that_is_not_whole(string typed)
    {
        var form = await Posted<SubmitReferralRequest>.OfAsync(("DashTicks", typed));

        Assert.Equal("Enter a whole number, like 14", form.Said("DashTicks"));
        Assert.False(form.Message!.HasDashTicks);
    }

    [Theory]
    [InlineData("100", 100_00)]
    [InlineData("£1,234.50", 1234_50)]
    [InlineData("0", 0)]
    public async Task An_amount_of_money(string typed, long pence)
    {
        Assert.Equal(pence, (await Posted<RecordFundingRequest>.OfAsync(("AwardedPence.Pounds", typed))).Message!.AwardedPence);
    }

    [Theory]
    [InlineData("a hundred")]
    [InlineData("100.505")]
    [InlineData("99999999999999999")]
    [InlineData("9999999999999999999999999999")]
    [InlineData("79228162514264337593543950335")]
    public async Task An_amount_that_cannot_be_paid(string typed)
    {
        var form = await Posted<RecordFundingRequest>.OfAsync(("AwardedPence.Pounds", typed));

        Assert.Equal("Enter an amount in pounds, like 100 or 100.50", form.Said("AwardedPence"));
        Assert.False(form.Message!.HasAwardedPence);
    }

    [Theory]
    [InlineData("27", "1:30", "The clocks went forward over this time: enter one before or after")]
    [InlineData("26", "2pm", "Enter a time on the 24-hour clock, like 14:05")]
    [InlineData("26", "", "Enter a time on the 24-hour clock, like 14:05")]
    public async Task A_time_that_there_was_not(string day, string time, string said)
    {
        var form = await Posted<RecordSignpostingRequest>.OfAsync(
            ("Signposts[0].At.Day", day), ("Signposts[0].At.Month", "3"), ("Signposts[0].At.Year", "2022"), ("Signposts[0].At.Time", time));

        Assert.Equal(said, form.Said("Signposts[0].At"));
        Assert.Null(Assert.Single(form.Message!.Signposts).At);
    }

    [Fact]
    public async Task An_answer_that_was_not_offered()
    {
        Assert.Equal("Choose one of the answers", (await Posted<SubmitReferralRequest>.OfAsync(("Source", "Elsewhere"))).Said("Source"));
    }

    private static string Kept(Posted<SubmitReferralRequest> form, string part) => form.State["Form.ReferredOn." + part]!.AttemptedValue!;
}
