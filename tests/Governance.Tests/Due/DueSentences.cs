using SaferCity.Common.V1;
using SaferCity.Governance;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Due;

public sealed class DueSentences
{
    [Theory, OnBothEngines]
    public async Task A_draft_paper_says_how_many_sections_wait_and_then_that_it_can_be_cleared(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var board = await partnership.EstablishAsync();
        await partnership.HoldAsync(await partnership.ScheduleAsync(board, "2021-09-27"));
        var paper = await partnership.StartPaperAsync(await partnership.ScheduleAsync(board, "2021-11-29"), "2021-11-15", "2021-09-13");

        Assert.Equal(("paper", paper.Id, "2021-11-29", "The update to the board of 29 November 2021: one section waits for its owner."), Line(Assert.Single(await DueAsync(partnership))));

        await ConfirmAsync(partnership, paper.Id);
        Assert.Equal("The update to the board of 29 November 2021: every section is confirmed: clear it.", Assert.Single(await DueAsync(partnership)).Sentence);

        await partnership.ClearAsync(paper.Id);
        Assert.Empty(await DueAsync(partnership));
    }

    [Theory, OnBothEngines]
    public async Task A_promise_is_due_from_a_month_before_its_day_until_it_is_answered(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var promise = await PromiseAsync(partnership, await partnership.EstablishAsync(), "A paper on the patrols will come.", "2021-12-16");
        Assert.Empty(await DueAsync(partnership));

        partnership.Room.Clock.MoveTo(new(2021, 11, 16));
        Assert.Equal(("promise", promise.Id, "2021-12-16", "Promised on 27 September 2021: A paper on the patrols will come."), Line(Assert.Single(await DueAsync(partnership))));

        partnership.Room.Clock.MoveTo(new(2022, 3, 1));
        Assert.Single(await DueAsync(partnership));

        await partnership.SendAsync(new AnswerPromiseRequest { RequestId = Partnership.New(), PromiseId = promise.Id, Etag = promise.Etag, Answer = "It came.", On = "2022-03-01" });
        Assert.Empty(await DueAsync(partnership));
    }

    [Theory, OnBothEngines]
    public async Task A_meeting_asks_who_attended_from_its_day_until_that_is_recorded_or_it_is_cancelled(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var board = await partnership.EstablishAsync();
        var (held, cancelled) = (await partnership.ScheduleAsync(board, "2021-11-29"), await partnership.ScheduleAsync(board, "2021-11-30"));
        partnership.Room.Clock.MoveTo(new(2021, 11, 28));
        Assert.Empty(await DueAsync(partnership));

        partnership.Room.Clock.MoveTo(new(2021, 11, 29));
        Assert.Equal(("meeting", held.Id, "2021-11-29", "Safer City Partnership Strategy Board, 29 November 2021: record who attended."), Line(Assert.Single(await DueAsync(partnership))));

        await partnership.HoldAsync(held);
        partnership.Room.Clock.MoveTo(new(2021, 11, 30));
        Assert.Equal(cancelled.Id, Assert.Single(await DueAsync(partnership)).RecordId);

        await partnership.SendAsync(new CancelMeetingRequest { RequestId = Partnership.New(), MeetingId = cancelled.Id, Etag = cancelled.Etag, Reason = "Nothing was on its agenda." });
        Assert.Empty(await DueAsync(partnership));
    }

    [Theory, OnBothEngines]
    public async Task An_action_is_asked_about_when_its_month_is_over_until_it_is_complete(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var action = await ActionAsync(partnership, await PlanAsync(partnership, "2022-03-31"), "1.1", "2021-11");
        partnership.Room.Clock.MoveTo(new(2021, 11, 30));
        Assert.Empty(await DueAsync(partnership));

        partnership.Room.Clock.MoveTo(new(2021, 12, 1));
        Assert.Equal(("plan_action", action.Id, "2021-11-30", "Action 1.1 was due in November 2021: say how it stands."), Line(Assert.Single(await DueAsync(partnership))));

        await partnership.SendAsync(new CompletePlanActionRequest { RequestId = Partnership.New(), PlanActionId = action.Id, Etag = action.Etag, Comment = "Complete." });
        Assert.Empty(await DueAsync(partnership));
    }

    [Theory, OnBothEngines]
    public async Task A_plan_that_has_been_over_for_three_months_asks_no_more(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        await ActionAsync(partnership, await PlanAsync(partnership, "2021-08-15"), "1.1", "2021-08");

        Assert.Single(await DueAsync(partnership));
        partnership.Room.Clock.MoveTo(new(2021, 11, 16));
        Assert.Empty(await DueAsync(partnership));
    }

    [Theory, OnBothEngines]
    public async Task The_soonest_come_first_and_twenty_are_enough(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var board = await partnership.EstablishAsync();
        for (var day = 21; day >= 1; day--) await PromiseAsync(partnership, board, $"Number {day}.", $"2021-10-{day:00}");
        await partnership.ScheduleAsync(board, "2021-10-02");

        var due = await DueAsync(partnership);

        Assert.Equal(20, due.Count);
        Assert.Equal(due.Select(item => item.Due).Order(StringComparer.Ordinal), due.Select(item => item.Due));
        Assert.Equal(["2021-10-01", "2021-10-02", "2021-10-02", "2021-10-03"], due.Take(4).Select(item => item.Due));
        Assert.Contains(due, item => item.Kind == "meeting");
    }

    [Theory, OnBothEngines]
    public async Task Everybody_is_asked_only_for_what_they_may_do(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        await PromiseAsync(partnership, await partnership.EstablishAsync(), "A paper on the patrols will come.", "2021-11-29");
        await ActionAsync(partnership, await PlanAsync(partnership, "2022-03-31"), "1.1", "2021-10");

        Assert.Empty(await DueAsync(partnership, GovernancePermission.Read));
        Assert.Equal("plan_action", Assert.Single(await DueAsync(partnership, GovernancePermission.Read, GovernancePermission.Rate)).Kind);
        Assert.Equal("promise", Assert.Single(await DueAsync(partnership, GovernancePermission.Read, GovernancePermission.Organise)).Kind);
    }

    [Theory, OnBothEngines]
    public async Task Who_may_not_read_the_room_is_not_told_what_is_due_in_it(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);

        await Assert.ThrowsAsync<NotPermittedException>(() => partnership.SendAsync(new ListDueRequest(), RoomUnderTest.As(Partnership.Police)));
    }

    private static async Task<List<DueItem>> DueAsync(Partnership partnership) => [.. (await partnership.SendAsync(new ListDueRequest())).Items];

    private static async Task<List<DueItem>> DueAsync(Partnership partnership, params GovernancePermission[] may) =>
        [.. (await partnership.SendAsync(new ListDueRequest(), RoomUnderTest.As(Partnership.Police, [.. may.Cast<object>()]))).Items];

    private static (string, string, string, string) Line(DueItem item) => (item.Kind, item.RecordId, item.Due, item.Sentence);

    private static async Task ConfirmAsync(Partnership partnership, string paper)
    {
        var shown = (await partnership.PaperAsync(paper)).Paper;
        await partnership.SendAsync(new ConfirmSectionRequest { RequestId = Partnership.New(), PaperId = paper, Etag = shown.Etag, SectionKey = "vawg.marac", Role = "MARAC coordinator" });
    }

    private static async Task<Receipt> PromiseAsync(Partnership partnership, Receipt board, string text, string due) => (await partnership.SendAsync(new MakePromiseRequest
    { RequestId = Partnership.New(), BoardId = board.Id, Text = text, MadeOn = "2021-09-27", DueOn = due })).Receipt;

    private static async Task<Receipt> PlanAsync(Partnership partnership, string until)
    {
        var plan = (await partnership.SendAsync(new DraftStrategyRequest { RequestId = Partnership.New(), Title = "Plan", From = "2021-04-01", Until = until })).Receipt;
        return (await partnership.SendAsync(new AddPriorityRequest { RequestId = Partnership.New(), StrategyId = plan.Id, Etag = plan.Etag, Number = 1, Title = "Violence against the Person" })).Receipt;
    }

    private static async Task<Receipt> ActionAsync(Partnership partnership, Receipt plan, string number, string deadline) => (await partnership.SendAsync(new AddPlanActionRequest
    { RequestId = Partnership.New(), StrategyId = plan.Id, PriorityNumber = 1, Number = number, Text = "Train the partners.", Deadline = deadline })).Receipt;
}
