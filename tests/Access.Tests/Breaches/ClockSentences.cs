using Google.Protobuf.WellKnownTypes;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Breaches;

/// <summary>The 72 hours within which the regulator is told: UK GDPR, Article 33(1); Data Protection Act 2018, s.67(1).</summary>
public sealed class ClockSentences
{
    [Theory, OnBothEngines]
    public async Task Told_after_exactly_72_hours_is_in_time_and_a_minute_later_needs_the_reasons(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var (inTime, late) = (await register.ReportAsync(), await register.ReportAsync());

        await register.TellAsync(inTime, Register.Aware.AddHours(72), "Invented: not asked for");
        var refused = await Assert.ThrowsAsync<RefusedException>(() => register.TellAsync(late, Register.Aware.AddHours(72).AddMinutes(1)));
        await register.TellAsync(late, Register.Aware.AddHours(72).AddMinutes(1), "Invented: the post was vacant");

        Assert.Equal("access.breach_late_without_reason", refused.Refusal.Code);
        Assert.Equal((false, ""), ((await register.GetAsync(inTime)).Late, (await register.GetAsync(inTime)).DelayReason));
        Assert.Equal((true, "Invented: the post was vacant"), ((await register.GetAsync(late)).Late, (await register.GetAsync(late)).DelayReason));
    }

    [Theory]
    [InlineData("2021-10-30T11:00Z", "2021-11-02T11:00Z", "2 November 2021 at 11:00")] // clocks go back: noon becomes eleven
    [InlineData("2021-03-27T12:00Z", "2021-03-30T12:00Z", "30 March 2021 at 13:00")] // clocks go forward: noon becomes one
    [InlineData("2021-11-05T18:30Z", "2021-11-08T18:30Z", "8 November 2021 at 18:30")] // the weekend counts
    public async Task Over_a_night_in_which_the_clocks_change_it_is_72_hours_that_have_passed(string aware, string due, string onTheClock)
    {
        await using var register = await Register.OpenAsync(Kept.InSqlite);
        var last = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        var breach = await register.ReportAsync(r => r.AwareAt = Timestamp.FromDateTimeOffset(DateTimeOffset.Parse(aware, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(last, (await register.GetAsync(breach)).RegulatorDue.ToDateTimeOffset());
        Assert.EndsWith($": by {onTheClock}.", Assert.Single(await register.DueAsync()).Sentence);
        await Assert.ThrowsAsync<RefusedException>(() => register.TellAsync(breach, last.AddMinutes(1)));
        await register.TellAsync(breach, last);
    }

    [Theory, OnBothEngines]
    public async Task Who_leads_data_protection_is_told_at_home_how_long_is_left_until_it_is_decided(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var now = register.Room.Clock.GetUtcNow();
        var breach = await register.ReportAsync(r => r.AwareAt = Timestamp.FromDateTimeOffset(now.AddHours(-31)));

        var due = Assert.Single(await register.DueAsync());
        Assert.Equal(("BRE-2021-0001: decide whether the regulator is told of the breach of personal data. 41 hours left: by 17 November 2021 at 05:00.", "breach", breach, "2021-11-17", "72 hours after 14 November 2021 at 05:00 (statute)"),
            (due.Sentence, due.Kind, due.RecordId, due.Due, due.Explanation));
        foreach (var (minutes, left) in new[] { (1, "40 hours left"), (2399, "1 hour left"), (1, "59 minutes left"), (59, "0 minutes left"), (1, "1 minute late"), (59, "1 hour late"), (120, "3 hours late") })
        {
            register.Room.Clock.Move(TimeSpan.FromMinutes(minutes));
            Assert.Equal(left, (await register.GetAsync(breach)).TimeLeft);
            Assert.Contains($". {left}: by", Assert.Single(await register.DueAsync()).Sentence);
        }

        await register.TellAsync(breach, register.Room.Clock.GetUtcNow(), "Invented");
        Assert.Empty(await register.DueAsync());
        Assert.Equal("", (await register.GetAsync(breach)).TimeLeft);
    }

    [Theory, OnBothEngines]
    public async Task Where_the_risk_is_high_the_people_wait_at_home_after_the_regulator_is_told(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        await register.AssessAsync(breach, BreachRisk.High);
        await register.TellAsync(breach, Register.Aware.AddHours(1));
        await register.ReportAsync();

        var due = await register.DueAsync();

        Assert.Equal(["BRE-2021-0002: decide", "BRE-2021-0001: the risk is high"], due.Select(item => string.Join(' ', item.Sentence.Split(' ', '.')[..(item.Due.Length > 0 ? 2 : 5)])));
        await register.TellPeopleAsync(breach, "2021-11-15");
        Assert.Single(await register.DueAsync());
    }

    [Theory, OnBothEngines]
    public async Task The_register_is_narrowed_to_the_open_the_decided_and_the_late(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var now = register.Room.Clock.GetUtcNow();
        await register.ReportAsync(); // 1: undecided and late
        await register.ReportAsync(r => r.AwareAt = Timestamp.FromDateTimeOffset(now.AddHours(-72))); // 2: undecided, at its last minute
        var closed = await register.ReportAsync(); // 3: told in time and closed
        await register.TellAsync(closed, Register.Aware.AddHours(2));
        await register.AssessAsync(closed, BreachRisk.Likely);
        await register.CloseAsync(closed);
        await register.TellAsync(await register.ReportAsync(), Register.Aware.AddHours(73), "Invented"); // 4: told late

        Assert.Equal(["BRE-2021-0004", "BRE-2021-0003", "BRE-2021-0002", "BRE-2021-0001"], await register.ListedAsync());
        Assert.Equal(["BRE-2021-0004", "BRE-2021-0002", "BRE-2021-0001"], await register.ListedAsync(BreachFilter.Open));
        Assert.Equal(["BRE-2021-0004", "BRE-2021-0003"], await register.ListedAsync(BreachFilter.Decided));
        Assert.Equal(["BRE-2021-0004", "BRE-2021-0001"], await register.ListedAsync(BreachFilter.Late));
    }

    [Theory, OnBothEngines]
    public async Task The_registers_pages_hold_each_breach_once(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        for (var i = 0; i < 5; i++) await register.ReportAsync();

        var (paged, token) = (new List<string>(), "");
        do
        {
            var page = await register.Room.SendAsync(new ListBreachesRequest { PageSize = 2, PageToken = token }, Register.Lead);
            paged.AddRange(page.Breaches.Select(one => one.Reference));
            token = page.NextPageToken;
        } while (token.Length > 0);

        Assert.Equal(await register.ListedAsync(), paged);
    }
}
