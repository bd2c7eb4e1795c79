using System.Text.RegularExpressions;
using SaferCity.Practice.Deadlines;
using static SaferCity.Tests.Deadlines.Dates;

namespace SaferCity.Tests.Deadlines;

public sealed class DeadlineRulesTests
{
    [Theory]
    [InlineData("marac.cut_off", "8 December 2021", "10 working days before 8 December 2021 (local)")]
    [InlineData("marac.actions", "8 December 2021", "1 working day after 8 December 2021 (local)")]
    [InlineData("pspo.challenge", "5 March 2020", "6 weeks beginning with 5 March 2020 (statute)")]
    [InlineData("fpn.payment", "3 October 2021", "14 days following 3 October 2021 (statute)")]
    [InlineData("sar.response", "31 January 2022", "1 month after 31 January 2022 (statute)")]
    [InlineData("agenda.publication", "22 November 2021", "5 clear working days before 22 November 2021 (statute)")]
    [InlineData("foi.response", "3 December 2021", "20 working days after 3 December 2021, leaving out bank holidays in any part of the UK (statute)")]
    [InlineData("channel.adult_consent", "4 May 2022", "on 4 May 2022 (statute)")]
    [InlineData("channel.review_6_months", "31 August 2022", "6 months after 31 August 2022 (guidance)")]
    public void A_deadline_explains_itself(string key, string trigger, string explanation) =>
        Assert.Equal(explanation, DeadlineRules.Due(key, Day(trigger)).Explanation);

    [Theory]
    [InlineData("dispersal.end", "48 hours after 24 December 2021 at 10:00 (statute)")]
    [InlineData("closure_order.hearing", "48 hours after 24 December 2021 at 10:00, disregarding Christmas Day (statute)")]
    [InlineData("injunction.arrest_hearing", "24 hours beginning with 24 December 2021 at 10:00, disregarding Sundays, Christmas Day and Good Friday (statute)")]
    public void A_deadline_in_hours_explains_itself_with_the_time(string key, string explanation) =>
        Assert.Equal(explanation, DeadlineRules.Due(key, Clock("24 December 2021", "10:00")).Explanation);

    [Fact]
    public void A_meeting_on_Monday_22_November_2021_has_five_clear_working_days_when_its_agenda_is_out_by_Friday_12_November() =>
        Assert.Equal(Day("12 November 2021"), DeadlineRules.Due("agenda.publication", Day("22 November 2021")).Due);

    [Fact]
    public void A_disclosure_request_had_35_days_until_the_guidance_of_April_2023_made_it_28()
    {
        Assert.Equal(35, DeadlineRules.Get("dvds.total", Day("4 April 2023")).Length);
        Assert.Equal(28, DeadlineRules.Get("dvds.total", Day("5 April 2023")).Length);
    }

    [Fact]
    public void A_rule_that_is_not_in_force_yet_is_an_error_that_says_from_when()
    {
        var error = Assert.Throws<DeadlineUnknownException>(() => DeadlineRules.Get("fgm.report", Day("30 October 2015")));

        Assert.Equal("deadline.rule_not_in_force", error.Refusal.Code);
        Assert.Equal("The time limit \"fgm.report\" is not in force on 30 October 2015: it begins on 31 October 2015.", error.Message);
        Assert.Equal(1, DeadlineRules.Get("fgm.report", Day("31 October 2015")).Length);
    }

    [Fact]
    public void A_key_that_nobody_wrote_is_an_error_that_names_it() =>
        Assert.Contains("marac.cutoff", Assert.Throws<ArgumentException>(() => DeadlineRules.Get("marac.cutoff", Day("8 December 2021"))).Message);

    [Fact]
    public void A_limit_in_hours_asks_for_the_instant_and_a_limit_in_days_takes_the_London_day_of_one()
    {
        Assert.Contains("closure_order.hearing", Assert.Throws<ArgumentException>(() => DeadlineRules.Due("closure_order.hearing", Day("24 December 2021"))).Message);

        var summerNight = new DateTimeOffset(2021, 6, 30, 23, 30, 0, TimeSpan.Zero); // 00:30 on 1 July in London
        Assert.Equal(Day("21 July 2021"), DeadlineRules.Due("cpn.appeal", summerNight).Due);
    }

    [Fact]
    public void A_hearing_at_the_last_minute_keeps_a_limit_in_hours_and_one_a_minute_later_does_not()
    {
        var hearing = DeadlineRules.Due("closure_order.hearing", Clock("24 December 2021", "10:00"));

        Assert.Equal(Inclusion.Within, hearing.Test(Clock("27 December 2021", "10:00")));
        Assert.Equal(Inclusion.Outside, hearing.Test(Clock("27 December 2021", "10:01")));
        Assert.Equal(Inclusion.Outside, hearing.Test(Clock("24 December 2021", "09:59")));
        Assert.Throws<ArgumentException>(() => hearing.Test(Day("27 December 2021")));
    }

    [Fact]
    public void What_is_due_before_a_conference_may_be_done_as_early_as_one_likes()
    {
        var cutOff = DeadlineRules.Due("marac.cut_off", Day("8 December 2021"));

        Assert.Equal(Inclusion.Within, cutOff.Test(Day("1 March 2021")));
        Assert.Equal(Inclusion.Within, cutOff.Test(Clock("24 November 2021", "23:59")));
        Assert.Equal(Inclusion.Outside, cutOff.Test(Clock("25 November 2021", "00:00")));
    }

    [Theory]
    [InlineData("fpn.lay_information", "15 October 2021", "Good Friday: act by 14 April")]
    [InlineData("fpn.lay_information", "1 July 2023", "New Year’s Day: act by 29 December 2023")]
    [InlineData("marac.cut_off", "8 December 2021", null)]
    [InlineData("pspo.term", "7 January 2026", null)] // ends on Saturday 6 January 2029: no bank holidays held, nothing said
    public void A_due_day_that_is_no_working_day_says_when_to_act(string key, string trigger, string? warning) =>
        Assert.Equal(warning, DeadlineRules.Due(key, Day(trigger)).Warning);

    [Fact]
    public void Alarms_before_a_PSPO_ends_on_4_March_2023_stand_at_nine_six_and_three_months()
    {
        string[] alarms = [.. new[] { 9, 6, 3 }.Select(months => DeadlineRules.Due($"pspo.expiry_warning_{months}_months", Day("4 March 2023")).DueInWords)];

        Assert.Equal(["4 June 2022", "4 September 2022", "4 December 2022"], alarms);
    }

    [Fact]
    public void Every_rule_can_be_counted_explained_and_traced_to_its_source()
    {
        var noon = Clock("14 June 2023", "12:00");
        Assert.All(DeadlineRules.All, rule =>
        {
            var deadline = rule.DueFrom(noon);
            Assert.Matches("^[a-z_]+\\.[a-z0-9_]+$", rule.Key);
            Assert.All([rule.What, rule.Trigger, rule.Source], text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.Matches(new Regex("(14 June 2023)( at 12:00)?.* \\((statute|guidance|local)\\)$"), deadline.Explanation);
            Assert.Equal(rule.Length == 0, deadline.Due == Day("14 June 2023"));
            Assert.Equal(rule.Form is LimitForm.Before, deadline.Due < Day("14 June 2023"));
        });
    }

    [Fact]
    public void No_two_rows_of_one_limit_begin_on_the_same_day() =>
        Assert.Distinct(DeadlineRules.All.Select(rule => (rule.Key, rule.EffectiveFrom)));
}
