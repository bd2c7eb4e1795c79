using SaferCity.Kernel.Refusals;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Referrals;

public sealed class NeedToKnowSentences
{
    [Theory, OnBothEngines]
    public async Task A_case_exists_only_for_its_referrer_and_the_lead(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var receipt = await channel.ReceiveAsync();

        Assert.Equal(receipt.Reference, (await channel.GetAsync(receipt, Channel.Officer)).Referral.Reference);
        await Assert.ThrowsAsync<NotFoundException>(() => channel.GetAsync(receipt, Channel.Nurse));
        Assert.Empty((await channel.Room.SendAsync(new ListReferralsRequest(), Channel.Nurse)).Referrals);
        Assert.Empty((await channel.Room.SendAsync(new ListDueRequest(), Channel.Nurse)).Items);
    }

    [Theory, OnBothEngines]
    public async Task The_required_partners_of_its_panel_know_of_a_case(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var receipt = await channel.PutAsync(await channel.ReceiveAsync(), await channel.ScheduleAsync(required: [Channel.Council, Channel.Police, Channel.Health]));

        Assert.Equal(receipt.Reference, (await channel.GetAsync(receipt, Channel.Nurse)).Referral.Reference);
        await Assert.ThrowsAsync<NotFoundException>(() => channel.GetAsync(receipt, Channel.Teacher));
    }

    [Theory, OnBothEngines]
    public async Task A_panels_history_does_not_tell_how_many_cases_it_has(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync();
        await channel.PutAsync(await channel.ReceiveAsync(), panel);

        var seen = await channel.Room.SendAsync(new GetPanelRequest { PanelId = panel.Id }, Channel.Teacher);

        Assert.Equal("Meeting scheduled for 25 October 2021.", Assert.Single(seen.History).Sentence);
    }

    [Theory, OnBothEngines]
    public async Task Who_opens_a_figure_is_told_only_of_records_that_are_theirs_to_see(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var id = Guid.Parse((await channel.ReceiveAsync()).Id);

        Assert.Equal([id], await channel.Room.SendAsync(new AskWhichAreVisible("referral", [id]), Channel.Officer));
        Assert.Empty(await channel.Room.SendAsync(new AskWhichAreVisible("referral", [id]), Channel.Nurse));
    }

    [Theory, OnBothEngines]
    public async Task Who_may_only_refer_and_read_decides_nothing(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var receipt = await channel.ReceiveAsync();

        await Assert.ThrowsAsync<NotPermittedException>(() => channel.Room.SendAsync(Channel.Move(receipt), Channel.Officer));
    }
}
