using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Meetings;

public sealed class PanelSentences
{
    private static async Task<Receipt> ListedAsync(Desk desk, bool hisu = true)
    {
        var said = Desk.Presentation();
        said.HighIntensityServiceUser = hisu;
        var meeting = await desk.ScheduleAsync("2021-11-15", Desk.Police);
        var referral = await desk.ListAsync(await desk.SubmitAsync(said), meeting);
        await desk.HoldAsync(meeting);
        return referral;
    }

    [Theory, OnBothEngines]
    public async Task A_case_is_listed_heard_and_tells_its_history(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var referral = await desk.HearAsync(await ListedAsync(desk), Desk.Answers(), actions: 2);

        var answer = await desk.Room.SendAsync(new GetReferralRequest { ReferralId = referral.Id });

        Assert.Equal((ReferralState.Heard, "2021-11-15", 2), (answer.Referral.State, answer.Referral.HeardOn, answer.Referral.Actions.Count));
        Assert.Equal(Desk.Answers(), answer.Referral.HisuAnswers);
        Assert.Equal("City of London Police", answer.Referral.ReferringOrganisation);
        Assert.Equal(["Referral received on 4 October 2021; a High Intensity Service User.", "Listed for the meeting of 15 November 2021.", "Heard at the meeting of 15 November 2021; 2 actions were agreed."], answer.History.Select(h => h.Sentence));
        Assert.Null(await JournalCheck.ProblemAsync(desk.Room.Engine, "asb"));
    }

    [Theory, OnBothEngines]
    public async Task For_a_high_intensity_service_user_all_three_questions_are_answered(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var referral = await ListedAsync(desk);
        var half = Desk.Answers();
        half.CityPlan = " ";

        await Refusing.With("asb.hisu_unanswered", () => desk.HearAsync(referral, null));
        await Refusing.With("asb.hisu_unanswered", () => desk.HearAsync(referral, half));
    }

    [Theory, OnBothEngines]
    public async Task Nobody_else_needs_the_three_answers(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);

        var referral = await desk.HearAsync(await ListedAsync(desk, hisu: false), null);

        Assert.Null((await desk.GetAsync(referral.Id)).HisuAnswers);
    }

    [Theory, OnBothEngines]
    public async Task A_case_heard_needs_an_action_or_the_reason_for_none(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var referral = await ListedAsync(desk);

        await Refusing.With("asb.nothing_agreed", () => desk.HearAsync(referral, Desk.Answers(), actions: 0));
        await Refusing.With("asb.actions_and_none", () => desk.HearAsync(referral, Desk.Answers(), actions: 1, noActionReason: "Invented."));
        await desk.HearAsync(referral, Desk.Answers(), actions: 0, noActionReason: "The home authority leads.");

        Assert.Equal("The home authority leads.", (await desk.GetAsync(referral.Id)).NoActionReason);
    }

    [Theory, OnBothEngines]
    public async Task A_meeting_with_cases_is_deferred_and_not_cancelled(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var meeting = await desk.ScheduleAsync("2021-12-16");
        await desk.ListAsync(await desk.SubmitAsync(), meeting);

        await Refusing.With("asb.cases_listed", () => desk.Room.SendAsync(new CancelMeetingRequest { RequestId = "1", MeetingId = meeting.Id, Etag = meeting.Etag, Reason = "Invented." }));
        await desk.Room.SendAsync(new DeferMeetingRequest { RequestId = "2", MeetingId = meeting.Id, Etag = meeting.Etag, Date = "2022-01-13", Reason = "The chair is ill." });

        var answer = await desk.Room.SendAsync(new GetMeetingRequest { MeetingId = meeting.Id });
        Assert.Equal(("City Community MARAC", "2022-01-13", "2021-12-16"), (answer.Meeting.Body, answer.Meeting.Date, answer.Meeting.OriginalDate));
        Assert.Equal("The chair is ill.", answer.History[^1].Reason);
    }
}
