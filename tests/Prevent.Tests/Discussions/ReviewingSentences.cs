using SaferCity.Common.V1;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Discussions;

public sealed class ReviewingSentences
{
    private const string Next = "2021-11-22";

    [Theory, OnBothEngines]
    public async Task A_case_in_Channel_comes_before_a_later_panel_and_its_plan_goes_on(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await OnNextAgendaAsync(channel, hold: true);

        var reviewed = await channel.Room.SendAsync(Channel.Review(referral));

        var answer = await channel.GetAsync(reviewed.Receipt);
        Assert.Equal((ReferralState.Adopted, "2021-10-25", false), (answer.Referral.State, answer.Referral.AdoptedOn, answer.Referral.AwaitsReview));
        Assert.Equal([DiscussionOutcome.Adopted, DiscussionOutcome.Reviewed], answer.Referral.Discussions.Select(d => d.Outcome));
        Assert.Equal(["Put on the agenda of the Channel panel of 22 November 2021.", "Reviewed by the panel of 22 November 2021; the plan goes on."], answer.History.Skip(3).Select(h => h.Sentence));
        Assert.Equal(("2021-12-22", "1 month after 22 November 2021 (local)"), (reviewed.ReviewDue, answer.Deadlines[^1].Explanation));
    }

    [Theory, OnBothEngines]
    public async Task While_it_waits_for_its_review_support_goes_on_and_the_panel_is_not_cancelled(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await OnNextAgendaAsync(channel);
        var waiting = (await channel.GetAsync(referral)).Referral;
        Assert.Equal((ReferralState.Adopted, true), (waiting.State, waiting.AwaitsReview));

        await Refusing.With("prevent.panel_not_held", () => channel.Room.SendAsync(Channel.Review(referral)));
        await Refusing.With("prevent.already_on_agenda", () => channel.PutAsync(referral, new() { Id = waiting.PanelId }));
        var etag = (await channel.Room.SendAsync(new GetPanelRequest { PanelId = waiting.PanelId })).Panel.Etag;
        await Refusing.With("prevent.cases_on_agenda", () => channel.Room.SendAsync(new CancelPanelRequest { RequestId = "1", PanelId = waiting.PanelId, Etag = etag, Reason = "Invented reason." }));
        var given = await channel.DecideAsync(await channel.SeekAsync(referral));
        await channel.Room.SendAsync(Channel.Order(given));
    }

    [Theory, OnBothEngines]
    public async Task Only_a_case_in_Channel_is_reviewed_once_by_each_panel(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        await Refusing.With("prevent.not_in_channel", async () => await channel.Room.SendAsync(Channel.Review(await channel.BeforePanelAsync())));
        var adopted = await OnNextAgendaAsync(channel, hold: true);
        await Refusing.With("prevent.not_for_panel", () => channel.AdoptAsync(adopted));
        var reviewed = (await channel.Room.SendAsync(Channel.Review(adopted))).Receipt;

        await Refusing.With("prevent.not_on_agenda", () => channel.Room.SendAsync(Channel.Review(reviewed)));
    }

    [Theory, OnBothEngines]
    public async Task A_panel_without_its_police_or_a_required_partner_reviews_nothing(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adopted = await channel.AdoptedAsync();
        var panel = await channel.ScheduleAsync(Next, Channel.Council, Channel.Health);
        var referral = await channel.PutAsync(adopted, panel);
        await channel.HoldAsync(panel, Channel.Council, Channel.Police);
        await Refusing.With("prevent.not_quorate", () => channel.Room.SendAsync(Channel.Review(referral)));

        var later = await channel.ScheduleAsync("2021-12-06", Channel.Council, Channel.Health);
        referral = await channel.PutAsync(referral, later);
        await channel.HoldAsync(later, Channel.Council, Channel.Health);

        await Refusing.With("prevent.own_police_absent", () => channel.Room.SendAsync(Channel.Review(referral)));
    }

    [Theory, OnBothEngines]
    public async Task A_review_becomes_due_a_month_after_the_last_panel(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var given = await channel.DecideAsync(await channel.SeekAsync(await channel.AdoptedAsync()));
        var ordered = (await channel.Room.SendAsync(Channel.Order(given))).Receipt;
        channel.Room.Clock.MoveTo(new(2021, 11, 17));
        Assert.Empty((await channel.Room.SendAsync(new ListDueRequest())).Items);
        channel.Room.Clock.MoveTo(new(2021, 11, 18));
        Assert.Equal(("PREV-2021-0001: last before the panel of 25 October 2021; put it on a panel's agenda for review.", "2021-11-25"), await OnlyDueAsync(channel));

        var panel = await channel.ScheduleAsync(Next);
        await channel.PutAsync(ordered, panel);
        Assert.Empty((await channel.Room.SendAsync(new ListDueRequest())).Items);
        await channel.HoldAsync(panel);

        Assert.Equal(("PREV-2021-0001: record how the panel reviewed it.", "2021-11-25"), await OnlyDueAsync(channel));
    }

    private static async Task<(string, string)> OnlyDueAsync(Channel channel)
    {
        var item = Assert.Single((await channel.Room.SendAsync(new ListDueRequest())).Items);
        return (item.Sentence, item.Due);
    }

    private static async Task<Receipt> OnNextAgendaAsync(Channel channel, bool hold = false)
    {
        var adopted = await channel.AdoptedAsync();
        var panel = await channel.ScheduleAsync(Next);
        var referral = await channel.PutAsync(adopted, panel);
        if (hold) await channel.HoldAsync(panel);
        return referral;
    }
}
