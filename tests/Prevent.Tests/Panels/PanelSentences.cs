using SaferCity.Common.V1;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Panels;

public sealed class PanelSentences
{
    [Theory, OnBothEngines]
    public async Task A_panel_is_deferred_and_held_and_says_whether_all_required_partners_were_there(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync("2021-10-18", Channel.Council, Channel.Police);
        panel = (await channel.Room.SendAsync(new DeferPanelRequest { RequestId = Channel.New(), PanelId = panel.Id, Etag = panel.Etag, Date = Channel.PanelDay, Reason = "Invented reason." })).Receipt;
        await channel.HoldAsync(panel);

        var answer = await channel.Room.SendAsync(new GetPanelRequest { PanelId = panel.Id });

        Assert.Equal(("2021-10-25", "2021-10-18", MeetingState.Held, true), (answer.Panel.Date, answer.Panel.OriginalDate, answer.Panel.State, answer.Panel.Quorate));
        Assert.Equal(("All required partners were represented.", "Community Safety Manager"), (answer.Panel.QuorumSentence, answer.ChairRole));
        Assert.Equal(["Meeting scheduled for 18 October 2021.", "Deferred from 18 October 2021 to 25 October 2021.", "Held; all required partners were represented."], answer.History.Select(h => h.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task A_partner_that_sent_a_deputy_was_represented_and_one_with_apologies_was_not(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync(required: [Channel.Council, Channel.Police, Channel.Health]);
        channel.Room.Clock.MoveTo(new(2021, 10, 25));
        await channel.Room.SendAsync(new HoldPanelRequest
        {
            RequestId = Channel.New(), PanelId = panel.Id, Etag = panel.Etag, ChairRole = "Deputy chair",
            Attendances =
            {
                new Attendance { OrganisationId = Channel.Council.ToString(), Role = "Deputy chair", Presence = Presence.Remote, DeputyFor = "Community Safety Manager" },
                new Attendance { OrganisationId = Channel.Police.ToString(), Role = "Case officer", Presence = Presence.Present },
                new Attendance { OrganisationId = Channel.Health.ToString(), Role = "Nurse", Presence = Presence.Apologies },
            },
        });

        var held = (await channel.Room.SendAsync(new GetPanelRequest { PanelId = panel.Id })).Panel;

        Assert.Equal((false, "Not represented: Invented Health Trust."), (held.Quorate, held.QuorumSentence));
    }

    [Theory, OnBothEngines]
    public async Task Somebody_who_attended_must_have_chaired(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync();
        channel.Room.Clock.MoveTo(new(2021, 10, 25));

        await Refusing.With("prevent.no_chair", () => channel.Room.SendAsync(new HoldPanelRequest
        { RequestId = Channel.New(), PanelId = panel.Id, Etag = panel.Etag, ChairRole = "Chair", Attendances = { new Attendance { OrganisationId = Channel.Council.ToString(), Role = "Chair", Presence = Presence.Apologies } } }));
    }

    [Theory, OnBothEngines]
    public async Task A_panel_with_cases_on_its_agenda_is_not_cancelled(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var (panel, other) = (await channel.ScheduleAsync(), await channel.ScheduleAsync("2021-11-22"));
        var referral = await channel.PutAsync(await channel.ReceiveAsync(), panel);
        var cancelling = new CancelPanelRequest { RequestId = Channel.New(), PanelId = panel.Id, Etag = panel.Etag, Reason = "Invented reason." };

        await Refusing.With("prevent.cases_on_agenda", () => channel.Room.SendAsync(cancelling));
        await channel.PutAsync(referral, other);
        await channel.Room.SendAsync(cancelling);

        Assert.Equal([MeetingState.Scheduled, MeetingState.Cancelled], (await channel.Room.SendAsync(new ListPanelsRequest())).Panels.Select(p => p.State));
    }

    [Theory, OnBothEngines]
    public async Task A_panel_that_has_met_or_passed_takes_no_more_cases(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await channel.ReceiveAsync();
        var panel = await channel.ScheduleAsync();
        channel.Room.Clock.MoveTo(new(2021, 10, 26));
        await Refusing.With("prevent.panel_passed", () => channel.PutAsync(referral, panel));
        await channel.HoldAsync(panel);

        await Refusing.With("prevent.panel_passed", () => channel.PutAsync(referral, panel));
    }

    [Fact]
    public async Task A_panel_requires_the_authority_and_the_police_at_the_least()
    {
        await using var channel = await Channel.OpenAsync();

        await Refusing.AtField("RequiredOrganisationIds", () => channel.ScheduleAsync(required: [Channel.Council]));
    }
}
