using SaferCity.Common.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.Meetings;

public sealed class ConferenceSentences
{
    [Theory, OnBothEngines]
    public async Task A_case_is_listed_heard_and_tells_its_history(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var referral = await marac.SubmitAsync();
        var conference = await marac.ScheduleAsync("2021-11-15", MeetingKind.Emergency, Marac.Police);
        referral = await marac.ListAsync(referral, conference);
        await marac.HoldAsync(conference);
        referral = await marac.HearAsync(referral, actions: 2);

        var answer = await marac.Room.SendAsync(new GetReferralRequest { ReferralId = referral.Id });

        Assert.Equal(ReferralState.Heard, answer.Referral.State);
        Assert.Equal("2021-11-15", answer.Referral.HeardOn);
        Assert.Equal(2, answer.Referral.Actions.Count);
        Assert.Equal(["Referred on 4 October 2021.", "Listed for the conference of 15 November 2021.", "Heard at the emergency conference of 15 November 2021; 2 actions were agreed."], answer.History.Select(h => h.Sentence));
        Assert.Null(await JournalCheck.ProblemAsync(marac.Room.Engine, "vawg"));
    }

    [Theory, OnBothEngines]
    public async Task A_case_that_was_heard_goes_to_the_area_that_the_victim_moved_to_and_stays_heard_here(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var conference = await marac.ScheduleAsync("2021-11-15");
        var listed = await marac.ListAsync(await marac.SubmitAsync(), conference);
        await marac.HoldAsync(conference);
        var heard = await marac.HearAsync(listed);
        TransferReferralRequest To(string area) => new()
        { Sharing = Marac.Sharing(), RequestId = Guid.NewGuid().ToString(), ReferralId = heard.Id, Etag = heard.Etag, NewHomeArea = new() { LocalAuthority = area, PoliceForce = "Invented Force", From = "2021-11-12" }, TransferredOn = "2021-11-15", Reason = "The victim moved." };
        await Refusing.With("vawg.still_here", () => marac.Room.SendAsync(To("City of London")));

        await marac.Room.SendAsync(To("Hackney"));

        var answer = await marac.Room.SendAsync(new GetReferralRequest { ReferralId = heard.Id });
        Assert.Equal((ReferralState.TransferredOut, "2021-11-15", "2021-11-15", "Hackney", "Hackney"),
            (answer.Referral.State, answer.Referral.HeardOn, answer.Referral.TransferredOn, answer.Referral.TransferredTo.LocalAuthority, answer.Referral.Victim.HomeArea.LocalAuthority));
        Assert.Equal([("Transferred to another area's MARAC on 15 November 2021, because the victim moved.", "The victim moved."), ("Why it might be sent stands in the register of disclosures.", "")], answer.History.TakeLast(2).Select(line => (line.Sentence, line.Reason)));
    }

    [Theory, OnBothEngines]
    public async Task A_conference_or_a_referral_of_a_year_whose_bank_holidays_nobody_holds_is_refused_at_its_day(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var conference = await marac.ScheduleAsync("2021-11-15");
        var old = Marac.Submission();
        old.ReferredOn = "1990-11-15";

        await Refusing.AtField("Date", () => marac.ScheduleAsync("2031-11-15"));
        await Refusing.AtField("Date", () => marac.Room.SendAsync(new DeferMeetingRequest { RequestId = Guid.NewGuid().ToString(), MeetingId = conference.Id, Etag = conference.Etag, Date = "2031-11-15", Reason = "Invented." }));
        await Refusing.AtField("ReferredOn", () => marac.Room.SendAsync(old));
    }

    [Theory, OnBothEngines]
    public async Task One_kept_from_before_that_was_refused_takes_neither_the_list_of_what_is_due_nor_its_own_page(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (old, other, conference) = (await marac.SubmitAsync(), await marac.SubmitAsync("Beta"), await marac.ScheduleAsync("2021-11-15"));
        await using (var connection = await marac.Room.Engine.ConnectAsync("vawg"))
        {
            await using var command = SaferCity.Kernel.Storage.Plain.Command(connection, null, $"update {marac.Room.Engine.Prefix("vawg")}referrals set referred_on = '1990-11-15' where reference = @reference", ("@reference", old.Reference));
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
            await using var meeting = SaferCity.Kernel.Storage.Plain.Command(connection, null, $"update {marac.Room.Engine.Prefix("vawg")}meetings set date = '2031-11-15'");
            Assert.Equal(1, await meeting.ExecuteNonQueryAsync());
        }

        var due = (await marac.Room.SendAsync(new ListDueRequest())).Items.ToDictionary(item => item.RecordId);
        var clocks = (await marac.Room.SendAsync(new GetMeetingRequest { MeetingId = conference.Id })).Deadlines;

        Assert.Equal("", due[old.Id].Due);
        Assert.NotEqual("", due[old.Id].Explanation);
        Assert.NotEqual("", due[other.Id].Due);
        Assert.All(clocks, clock => Assert.Equal(("", true), (clock.Due, clock.Explanation.Contains("2031", StringComparison.Ordinal))));
        Assert.NotEmpty(clocks);
    }

    [Theory, OnBothEngines]
    public async Task A_case_heard_needs_an_action_or_the_reason_for_none(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var conference = await marac.ScheduleAsync("2021-11-15");
        var referral = await marac.ListAsync(await marac.SubmitAsync(), conference);
        await marac.HoldAsync(conference);

        await Refusing.With("vawg.nothing_agreed", () => marac.HearAsync(referral, actions: 0));
        await marac.HearAsync(referral, actions: 0, noActionReason: "Safety plan in place already.");

        Assert.Equal("Safety plan in place already.", (await marac.GetAsync(referral.Id)).NoActionReason);
    }

    [Theory, OnBothEngines]
    public async Task A_conference_is_quorate_when_every_required_partner_came_or_sent_a_deputy(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var conference = await marac.ScheduleAsync("2021-11-15", MeetingKind.Ordinary, Marac.Police, Marac.Health);
        await marac.HoldAsync(conference, Marac.Police);

        var meeting = (await marac.Room.SendAsync(new GetMeetingRequest { MeetingId = conference.Id })).Meeting;

        Assert.False(meeting.Quorate);
        Assert.Equal("Not represented: Health.", meeting.QuorumSentence);
    }

    [Theory, OnBothEngines]
    public async Task A_deferred_conference_keeps_its_first_day_and_each_reason(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var conference = await marac.ScheduleAsync("2021-12-08");
        await marac.Room.SendAsync(new DeferMeetingRequest { RequestId = "1", MeetingId = conference.Id, Etag = conference.Etag, Date = "2021-12-15", Reason = "The chair is ill." });

        var answer = await marac.Room.SendAsync(new GetMeetingRequest { MeetingId = conference.Id });

        Assert.Equal(("2021-12-15", "2021-12-08"), (answer.Meeting.Date, answer.Meeting.OriginalDate));
        Assert.Equal("The chair is ill.", Assert.Single(answer.Meeting.Deferrals).Reason);
        Assert.Equal("The chair is ill.", answer.History[^1].Reason);
    }

    [Theory, OnBothEngines]
    public async Task A_conference_that_has_not_met_cannot_be_held_and_one_with_cases_cannot_be_cancelled(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var conference = await marac.ScheduleAsync("2021-12-08");
        await Refusing.With("practice.meeting_not_yet", () => marac.HoldAsync(conference));
        await marac.ListAsync(await marac.SubmitAsync(), conference);

        await Refusing.With("vawg.cases_listed", () => marac.Room.SendAsync(new CancelMeetingRequest { RequestId = "1", MeetingId = conference.Id, Etag = conference.Etag, Reason = "Invented." }));
    }

    [Fact]
    public async Task The_clocks_of_a_conference_are_those_of_the_worked_example()
    {
        await using var marac = await Marac.OpenAsync(Kept.InSqlite);
        var conference = await marac.ScheduleAsync("2021-12-08");

        var clocks = (await marac.Room.SendAsync(new GetMeetingRequest { MeetingId = conference.Id })).Deadlines;

        Assert.Equal(["2021-11-24", "2021-11-26", "2021-12-06", "2021-12-09", "2021-12-15"], clocks.Select(clock => clock.Due));
    }
}
