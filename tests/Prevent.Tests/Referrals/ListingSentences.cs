using SaferCity.Kernel.Refusals;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Referrals;

public sealed class ListingSentences
{
    [Theory, OnBothEngines]
    public async Task A_list_shows_references_and_initials_newest_first_and_pages(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var first = await channel.ReceiveAsync(Channel.Person("Alpha"));
        channel.Room.Clock.Move(TimeSpan.FromMinutes(1));
        var second = await channel.ReceiveAsync(Channel.Person("Bravo"));

        var page = await channel.Room.SendAsync(new ListReferralsRequest { PageSize = 1 });
        var next = await channel.Room.SendAsync(new ListReferralsRequest { PageSize = 1, PageToken = page.NextPageToken });

        Assert.Equal((second.Reference, "IB", "City of London Police"), (page.Referrals[0].Reference, page.Referrals[0].Initials, page.Referrals[0].ReferringOrganisation));
        Assert.Equal((first.Reference, ""), (Assert.Single(next.Referrals).Reference, next.NextPageToken));
    }

    [Theory, OnBothEngines]
    public async Task A_panels_cases_are_those_on_its_agenda_and_those_it_discussed(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync();
        var discussed = await channel.PutAsync(await channel.ReceiveAsync(Channel.Person("Alpha")), panel);
        var listed = await channel.PutAsync(await channel.ReceiveAsync(Channel.Person("Bravo")), panel);
        await channel.ReceiveAsync(Channel.Person("Charlie"));
        await channel.HoldAsync(panel);
        await channel.Room.SendAsync(Channel.Adjournment(discussed));

        var cases = await channel.Room.SendAsync(new ListReferralsRequest { PanelId = panel.Id });
        var adjourned = await channel.Room.SendAsync(new ListReferralsRequest { State = ReferralState.Adjourned });

        Assert.Equal([discussed.Reference, listed.Reference], cases.Referrals.Select(r => r.Reference).Order());
        Assert.Equal(discussed.Reference, Assert.Single(adjourned.Referrals).Reference);
        await Refusing.AtField("panel_id", () => channel.Room.SendAsync(new ListReferralsRequest { PanelId = "x" }));
    }

    [Theory, OnBothEngines]
    public async Task A_change_with_a_stale_etag_is_told_the_latest(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var stale = await channel.ReceiveAsync();
        var latest = await channel.SeekAsync(stale, on: "2021-10-08");

        var refused = await Assert.ThrowsAsync<StaleException>(() => channel.SendAsync(stale));

        Assert.Equal(latest.Etag, refused.Latest);
    }
}
