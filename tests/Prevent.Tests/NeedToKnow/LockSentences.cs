using SaferCity.Common.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.NeedToKnow;

/// <summary>A locked person, who would otherwise see everything, finds nothing in any channel of the room; a broken glass opens one case and runs out.</summary>
public sealed class LockSentences
{
    [Theory, OnBothEngines]
    public async Task A_locked_person_finds_nothing_in_lists_agendas_what_is_due_and_figures_and_can_do_nothing(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync();
        var agenda = new ListReferralsRequest { PanelId = panel.Id };
        var referral = await channel.PutAsync(await channel.ReceiveAsync(), panel);
        var waiting = await channel.ReceiveAsync();
        Assert.NotEmpty(await channel.DueAsync(People.Deputy));

        await channel.RecordAsync(referral.Reference, People.Deputy);
        await channel.RecordAsync(waiting.Reference, People.Deputy);

        Assert.Empty((await channel.Room.SendAsync(new ListReferralsRequest(), People.Deputy)).Referrals);
        Assert.Empty((await channel.Room.SendAsync(agenda, People.Deputy)).Referrals);
        Assert.Single((await channel.Room.SendAsync(agenda)).Referrals);
        Assert.Empty(await channel.DueAsync(People.Deputy));
        Assert.Empty(await channel.Room.SendAsync(new AskWhichAreVisible("referral", [Guid.Parse(referral.Id)]), People.Deputy));
        await Absent(channel, new PutOnAgendaRequest { RequestId = Asking.New(), ReferralId = referral.Id, Etag = referral.Etag, PanelId = panel.Id });
        await Absent(channel, Channel.Adoption(referral));
        await Absent(channel, Channel.Adjournment(referral));
        await Absent(channel, Channel.Request(referral, on: "2021-10-08"));
        await Absent(channel, Channel.Move(referral));
        await Absent(channel, Channel.Order(referral, "2021-10-08"));
    }

    [Theory, OnBothEngines]
    public async Task A_locked_person_who_cancels_a_panel_is_not_told_that_a_case_is_listed_and_the_others_list_it_anew(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync();
        var referral = await channel.PutAsync(await channel.ReceiveAsync(), panel);
        await channel.RecordAsync(referral.Reference, People.Deputy);

        await channel.Room.SendAsync(new CancelPanelRequest { RequestId = Asking.New(), PanelId = panel.Id, Etag = panel.Etag, Reason = "Invented." }, People.Deputy);

        Assert.Contains(await channel.DueAsync(), item => item.RecordId == referral.Id && item.Sentence.Contains("cancelled", StringComparison.Ordinal));
        await channel.PutAsync(referral, await channel.ScheduleAsync("2021-11-22"));
    }

    private static Task Absent<TAnswer>(Channel channel, MediatR.IRequest<TAnswer> message) => Assert.ThrowsAsync<NotFoundException>(() => channel.Room.SendAsync(message, People.Deputy));

    [Theory, OnBothEngines]
    public async Task Who_declares_a_conflict_loses_sight_at_once_and_a_second_person_lifts_it(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var receipt = await channel.ReceiveAsync();
        await channel.DeclareAsync(receipt.Reference, People.Deputy);
        await Assert.ThrowsAsync<NotFoundException>(() => channel.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id }, People.Deputy));
        var declared = Assert.Single((await channel.Room.SendAsync(new GetSightRequest { Reference = receipt.Reference })).Conflicts);
        var asked = await channel.RequestLiftingAsync(new() { Id = declared.Id, Etag = declared.Etag });

        await Refusing.With("practice.same_person", () => channel.DecideAsync(asked, true, People.Chair));
        await Assert.ThrowsAsync<NotFoundException>(() => channel.DecideAsync(asked, true, People.Deputy));
        await channel.DecideAsync(asked, true, People.DataProtectionLead);

        Assert.NotNull(await channel.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id }, People.Deputy));
    }

    [Theory, OnBothEngines]
    public async Task Declaring_answers_alike_whether_there_is_such_a_record_or_not(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var receipt = await channel.ReceiveAsync();

        Assert.Equal(await channel.DeclareAsync("NONE-2021-9999", People.Analyst), await channel.DeclareAsync(receipt.Reference, People.Analyst));
    }

    [Theory, OnBothEngines]
    public async Task Who_breaks_the_glass_sees_the_case_for_four_hours_and_somebody_else_reviews_it(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var receipt = await channel.ReceiveAsync();
        var opening = (await channel.BreakGlassAsync(receipt.Reference, People.DutyManager)).Receipt;

        Assert.NotNull(await channel.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id }, People.DutyManager));
        Assert.Contains(await channel.DueAsync(People.DataProtectionLead), item => item.Kind == "opening" && item.RecordId == opening.Id);
        channel.Room.Clock.Move(TimeSpan.FromHours(4));
        await Assert.ThrowsAsync<NotFoundException>(() => channel.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id }, People.DutyManager));
        await channel.ReviewAsync(opening, true, People.DataProtectionLead);
        Assert.DoesNotContain(await channel.DueAsync(People.DataProtectionLead), item => item.Kind == "opening");
    }

    [Theory, OnBothEngines]
    public async Task A_locked_person_cannot_break_the_glass_and_learns_nothing(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var receipt = await channel.ReceiveAsync();
        await channel.RecordAsync(receipt.Reference, People.DutyManager);

        await Assert.ThrowsAsync<NotFoundException>(() => channel.BreakGlassAsync(receipt.Reference, People.DutyManager));
        await Assert.ThrowsAsync<NotFoundException>(() => channel.BreakGlassAsync("NONE-2021-9999", People.DutyManager));
    }
}
