using SaferCity.Common.V1;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Due;

public sealed class DueSentences
{
    [Theory, OnBothEngines]
    public async Task A_new_referral_waits_to_be_screened_with_the_day_and_why(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        await channel.ReceiveAsync();

        var item = Assert.Single(await DueAsync(channel));

        Assert.Equal(("PREV-2021-0001: screen it, and put it on a panel's agenda.", "referral", "2021-10-11", "5 working days after 4 October 2021 (local)"), (item.Sentence, item.Kind, item.Due, item.Explanation));
    }

    [Theory, OnBothEngines]
    public async Task A_panel_waits_to_be_recorded_and_then_its_cases_to_be_decided(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync();
        await channel.PutAsync(await channel.ReceiveAsync(), panel);
        channel.Room.Clock.MoveTo(new(2021, 10, 25));

        Assert.Equal("The Channel panel of 25 October 2021: record who attended.", Assert.Single(await DueAsync(channel)).Sentence);
        await channel.HoldAsync(panel);

        Assert.Equal("PREV-2021-0001: record what the panel decided.", Assert.Single(await DueAsync(channel)).Sentence);
    }

    [Theory, OnBothEngines]
    public async Task Consent_is_chased_by_the_tenth_working_day_or_the_next_panel(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adopted = await channel.AdoptedAsync();
        Assert.Equal("PREV-2021-0001: adopted 25 October 2021; ask for consent; day 0 of 10.", Assert.Single(await DueAsync(channel)).Sentence);
        await channel.ScheduleAsync("2021-11-22");
        channel.Room.Clock.MoveTo(new(2021, 11, 5));
        await channel.SeekAsync(adopted, on: "2021-10-28");

        var item = Assert.Single(await DueAsync(channel));

        Assert.Equal("PREV-2021-0001: adopted 25 October 2021, consent asked for 28 October 2021 by the Prevent lead; chase the answer; day 9 of 10; next panel 22 November 2021.", item.Sentence);
        Assert.Equal(("2021-11-08", "10 working days after 25 October 2021 (local)"), (item.Due, item.Explanation));
        channel.Room.Clock.MoveTo(new(2021, 11, 9));
        Assert.Contains("; one working day late; next panel", Assert.Single(await DueAsync(channel)).Sentence, StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task Consent_that_is_given_makes_the_order_due_and_the_order_ends_it(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var given = await channel.DecideAsync(await channel.SeekAsync(await channel.AdoptedAsync()));
        Assert.Equal("PREV-2021-0001: consent was given on 25 October 2021; order the three sessions of the plan.", Assert.Single(await DueAsync(channel)).Sentence);

        await channel.Room.SendAsync(Channel.Order(given));

        Assert.Empty(await DueAsync(channel));
    }

    [Theory, OnBothEngines]
    public async Task Before_the_eighteenth_birthday_their_own_consent_becomes_due(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adopted = await channel.AdoptedAsync(Channel.Person(born: "2003-11-30"));
        var given = await channel.DecideAsync(await channel.SeekAsync(adopted, ConsentGiver.ParentOrGuardian));
        await channel.Room.SendAsync(Channel.Order(given));
        channel.Room.Clock.MoveTo(new(2021, 10, 30));
        Assert.Empty(await DueAsync(channel));
        channel.Room.Clock.MoveTo(new(2021, 10, 31));

        var item = Assert.Single(await DueAsync(channel));

        Assert.Equal(("PREV-2021-0001: the person's own consent becomes necessary: ask for it.", "2021-11-30"), (item.Sentence, item.Due));
    }

    [Theory, OnBothEngines]
    public async Task An_area_that_has_not_accepted_is_rung_and_an_adjourned_case_goes_on(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adjourned = (await channel.Room.SendAsync(Channel.Adjournment(await channel.BeforePanelAsync()))).Receipt;
        Assert.Equal("PREV-2021-0001: put it before a panel again, or transfer it.", Assert.Single(await DueAsync(channel)).Sentence);
        var sent = await channel.SendAsync(adjourned, "2021-10-25");
        Assert.Equal("PREV-2021-0001: Invented Force was asked on 25 October 2021 to take the case and has not accepted: ring. Until then it stays here.", Assert.Single(await DueAsync(channel)).Sentence);

        await channel.Room.SendAsync(Channel.Answer(sent, on: "2021-10-25"));

        Assert.Empty(await DueAsync(channel));
    }

    [Theory, OnBothEngines]
    public async Task A_day_that_no_rule_covers_leaves_the_list_whole(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        await channel.ReceiveAsync(receivedOn: "2014-06-02");

        Assert.Equal("", Assert.Single(await DueAsync(channel)).Due);
    }

    private static async Task<IEnumerable<DueItem>> DueAsync(Channel channel) => (await channel.Room.SendAsync(new ListDueRequest())).Items;
}
