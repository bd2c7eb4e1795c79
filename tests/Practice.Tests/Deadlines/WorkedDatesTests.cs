using SaferCity.Practice.Deadlines;
using static SaferCity.Tests.Deadlines.Dates;

namespace SaferCity.Tests.Deadlines;

/// <summary>The dates that the practice worked out by hand; they stand whatever the code does.</summary>
public sealed class WorkedDatesTests
{
    [Theory]
    [InlineData("marac.cut_off", "24 November 2021")]
    [InlineData("marac.agenda", "26 November 2021")]
    [InlineData("marac.research", "6 December 2021")]
    [InlineData("marac.actions", "9 December 2021")]
    [InlineData("marac.minutes", "15 December 2021")]
    public void The_conference_of_Wednesday_8_December_2021_sets_its_own_dates(string key, string due) =>
        Assert.Equal(due, DeadlineRules.Due(key, Day("8 December 2021")).DueInWords);

    [Fact]
    public void A_PSPO_in_force_on_5_March_2020_may_be_challenged_until_15_April_2020() =>
        Assert.Equal(Day("15 April 2020"), DeadlineRules.Due("pspo.challenge", Day("5 March 2020")).Due);

    [Fact]
    public void A_PSPO_in_force_on_5_March_2020_ends_on_4_March_2023_so_that_a_deployment_in_April_2024_is_outside_its_term()
    {
        var term = DeadlineRules.Due("pspo.term", Day("5 March 2020"));

        Assert.Equal(Day("4 March 2023"), term.Due);
        Assert.Equal(Inclusion.Within, term.Test(Day("4 March 2023")));
        Assert.Equal(Inclusion.Outside, term.Test(Day("5 March 2023")));
        Assert.Equal(Inclusion.Outside, term.Test(Day("21 April 2024")));
        Assert.Equal(Inclusion.Outside, term.Test(Day("4 March 2020")));
    }

    [Fact]
    public void A_penalty_notice_of_3_October_2021_may_be_paid_until_17_October_and_proceedings_begin_on_18_October_at_the_earliest()
    {
        var payment = DeadlineRules.Due("fpn.payment", Day("3 October 2021"));

        Assert.Equal(Day("17 October 2021"), payment.Due);
        Assert.Equal(Day("18 October 2021"), payment.DayAfter);
    }

    [Fact]
    public void An_offence_of_3_October_2021_is_laid_by_3_April_2022_which_is_a_Sunday()
    {
        var lay = DeadlineRules.Due("fpn.lay_information", Day("3 October 2021"));

        Assert.Equal("3 April 2022", lay.DueInWords);
        Assert.Equal("a Sunday: act by 1 April", lay.Warning);
        Assert.Equal(Day("1 April 2022"), lay.ActBy);
    }

    [Fact]
    public void A_closure_notice_served_on_24_December_at_10_00_is_heard_by_27_December_at_10_00_because_Christmas_Day_is_disregarded()
    {
        var hearing = DeadlineRules.Due("closure_order.hearing", Clock("24 December 2021", "10:00"));

        Assert.Equal(Clock("27 December 2021", "10:00"), hearing.DueAt);
        Assert.Equal("27 December 2021 at 10:00", hearing.DueInWords);
    }

    [Fact]
    public void A_person_arrested_on_Saturday_at_23_00_is_before_a_judge_by_Monday_at_23_00_because_Sunday_is_disregarded()
    {
        var hearing = DeadlineRules.Due("injunction.arrest_hearing", Clock("6 November 2021", "23:00"));

        Assert.Equal(Clock("8 November 2021", "23:00"), hearing.DueAt);
    }

    [Fact]
    public void An_information_request_of_Friday_3_December_2021_is_answered_by_6_January_2022_because_4_January_was_a_holiday_in_Scotland() =>
        Assert.Equal(Day("6 January 2022"), DeadlineRules.Due("foi.response", Day("3 December 2021")).Due);

    [Fact]
    public void Twenty_working_days_of_England_and_Wales_after_3_December_2021_end_a_day_earlier() =>
        Assert.Equal(Day("5 January 2022"), WorkingDays.EnglandAndWales.After(Day("3 December 2021"), 20));

    [Fact]
    public void A_case_review_requested_on_Friday_24_December_2021_is_acknowledged_by_30_December() =>
        Assert.Equal(Day("30 December 2021"), DeadlineRules.Due("asb_case_review.acknowledge", Day("24 December 2021")).Due);

    [Fact]
    public void An_incident_on_the_anniversary_of_the_last_referral_is_a_repeat_and_one_on_the_day_after_is_not()
    {
        var repeat = DeadlineRules.Due("marac.repeat", Day("28 September 2021"));

        Assert.Equal(Inclusion.Within, repeat.Test(Day("28 September 2022")));
        Assert.Equal(Inclusion.Outside, repeat.Test(Day("29 September 2022")));
    }

    [Fact]
    public void An_exit_from_Channel_on_31_August_2022_is_reviewed_on_28_February_and_31_August_2023()
    {
        Assert.Equal(Day("28 February 2023"), DeadlineRules.Due("channel.review_6_months", Day("31 August 2022")).Due);
        Assert.Equal(Day("31 August 2023"), DeadlineRules.Due("channel.review_12_months", Day("31 August 2022")).Due);
    }

    [Theory]
    [InlineData("31 January 2022", "28 February 2022")]
    [InlineData("31 January 2024", "29 February 2024")]
    public void A_subject_access_request_of_31_January_is_answered_by_the_last_day_of_February(string received, string due) =>
        Assert.Equal(due, DeadlineRules.Due("sar.response", Day(received)).DueInWords);

    [Fact]
    public void A_complaint_on_28_February_about_behaviour_on_31_January_is_not_shut_out_but_is_a_persons_to_decide()
    {
        var complaint = DeadlineRules.Due("asb_case_review.qualifying_complaint", Day("31 January 2022"));

        Assert.Equal(Inclusion.Within, complaint.Test(Day("27 February 2022")));
        Assert.Equal(Inclusion.Borderline, complaint.Test(Day("28 February 2022")));
        Assert.Equal(Inclusion.Outside, complaint.Test(Day("1 March 2022")));
    }
}
