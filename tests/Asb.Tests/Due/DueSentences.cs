using SaferCity.Asb.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Due;

public sealed class DueSentences
{
    private static async Task<List<(string Sentence, string Due, string Explanation)>> DueAsync(Desk desk) =>
        [.. (await desk.Room.SendAsync(new ListDueRequest())).Items.Select(item => (item.Sentence, item.Due, item.Explanation))];

    [Theory, OnBothEngines]
    public async Task The_panels_work_is_told_step_by_step(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var meeting = await desk.ScheduleAsync("2021-12-16");
        var referral = await desk.SubmitAsync();
        Assert.Equal(("CCM-2021-0001 from City of London Police: list it for the meeting of 16 December 2021.", "2021-12-16", "the next City Community MARAC"), Assert.Single(await DueAsync(desk)));

        referral = await desk.ListAsync(referral, meeting);
        Assert.Equal("CCM-2021-0001 is listed for 16 December 2021: invite the services of the home authority.", Assert.Single(await DueAsync(desk)).Sentence);

        referral = await desk.HomeServiceAsync(referral, HomeServiceStep.Invited, "2021-11-15");
        Assert.Empty(await DueAsync(desk));

        desk.Room.Clock.MoveTo(new(2021, 12, 16));
        Assert.Equal("The meeting of 16 December 2021: record who attended.", Assert.Single(await DueAsync(desk)).Sentence);

        await desk.HoldAsync(meeting);
        Assert.Equal("CCM-2021-0001 was on the agenda of 16 December 2021: record what was agreed.", Assert.Single(await DueAsync(desk)).Sentence);

        await desk.HearAsync(referral, Desk.Answers());
        Assert.Empty(await DueAsync(desk));
    }

    [Theory, OnBothEngines]
    public async Task An_order_warns_nine_six_and_three_months_before_its_end(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        await desk.MadeAsync();
        desk.Room.Clock.MoveTo(new(2022, 6, 3));
        Assert.Empty(await DueAsync(desk));

        desk.Room.Clock.MoveTo(new(2022, 6, 4));
        Assert.Equal(("London Marathon protection order ends on 4 March 2023: decide on an extension.", "2023-03-04", "9 months before 4 March 2023 (local)"), Assert.Single(await DueAsync(desk)));

        desk.Room.Clock.MoveTo(new(2022, 12, 4));
        Assert.Equal("3 months before 4 March 2023 (local)", Assert.Single(await DueAsync(desk)).Explanation);

        desk.Room.Clock.MoveTo(new(2023, 3, 5));
        Assert.Empty(await DueAsync(desk));
    }

    [Theory, OnBothEngines]
    public async Task An_injunction_warns_before_its_sealed_end_and_asks_for_the_return_hearing(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var injunction = await desk.InterimAsync(await desk.AppliedAsync());
        Assert.Equal("INJ-2021-0001: record what the court decided on 1 November 2021.", Assert.Single(await DueAsync(desk)).Sentence);

        await desk.GrantedAsync(injunction);
        Assert.Empty(await DueAsync(desk));

        desk.Room.Clock.MoveTo(new(2022, 9, 1));
        Assert.Equal("INJ-2021-0001 ends on 31 October 2022 at 23:59: decide whether to apply for an extension.", Assert.Single(await DueAsync(desk)).Sentence);
    }

    [Theory, OnBothEngines]
    public async Task Counts_to_type_orders_to_make_and_pilots_to_evaluate_are_due(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        await desk.PlanAsync(await desk.MadeAsync(), "2021-11-20");
        await desk.Room.SendAsync(Orders.Approval("2021-11-01"));
        await desk.Room.SendAsync(Orders.Patrol("2021-02-01"));
        desk.Room.Clock.MoveTo(new(2021, 11, 21));

        Assert.Equal(
            [
                "London Marathon protection order, 20 November 2021: type the counts of the day.",
                "PATROL-2021-0001 ends on 31 January 2022: evaluate the pilot and decide what follows.",
                "London Marathon protection order was approved on 1 November 2021: record when it was made.",
            ], (await DueAsync(desk)).Select(d => d.Sentence));
    }
}
