using SaferCity.Common.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.NeedToKnow;

public sealed class BreakGlassSentences
{
    [Theory, OnBothEngines]
    public async Task Who_breaks_the_glass_sees_the_one_record_for_four_hours(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        var other = await marac.SubmitAsync("Beta");

        var opened = await marac.BreakGlassAsync(receipt.Reference, People.DutyManager);

        Assert.Equal(("referral", receipt.Id), (opened.Kind, opened.RecordId));
        Assert.Equal(receipt.Reference, (await marac.GetAsync(receipt.Id, People.DutyManager)).Reference);
        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(other.Id, People.DutyManager));
        marac.Room.Clock.Move(TimeSpan.FromHours(4) - TimeSpan.FromSeconds(1));
        Assert.Single((await marac.Room.SendAsync(new ListReferralsRequest(), People.DutyManager)).Referrals);
        marac.Room.Clock.Move(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, People.DutyManager));
        Assert.Empty((await marac.Room.SendAsync(new ListReferralsRequest(), People.DutyManager)).Referrals);
    }

    [Theory, OnBothEngines]
    public async Task Those_who_oversee_are_told_at_once_until_the_review_is_closed_also_after_it_has_run_out(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        var opening = (await marac.BreakGlassAsync(receipt.Reference, People.DutyManager)).Receipt;
        marac.Room.Clock.Move(TimeSpan.FromHours(30));

        Assert.Contains(await marac.DueAsync(), item => item.Kind == "opening" && item.RecordId == opening.Id && item.Due == "2021-11-16");
        Assert.Contains(await marac.DueAsync(People.DataProtectionLead), item => item.Kind == "opening");
        Assert.Empty(await marac.DueAsync(People.Analyst));

        await marac.ReviewAsync(opening, true, People.DataProtectionLead);

        Assert.DoesNotContain(await marac.DueAsync(), item => item.Kind == "opening");
        await Refusing.With("practice.nothing_to_review", async () => await marac.ReviewAsync(Read((await marac.Room.SendAsync(new GetOpeningRequest { OpeningId = opening.Id })).Opening), true, Marac.Coordinator));
    }

    [Theory, OnBothEngines]
    public async Task The_breaker_does_not_review_their_own_opening(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        var breaker = Marac.Coordinator with { Person = "officer:other", Permissions = Marac.Coordinator.Permissions.Where(p => p != "vawg.see_all").ToHashSet() };

        var opening = (await marac.BreakGlassAsync(receipt.Reference, breaker)).Receipt;

        await Assert.ThrowsAsync<NotFoundException>(() => marac.ReviewAsync(opening, true, breaker));
        await Refusing.With("practice.same_person", () => marac.ReviewAsync(opening, true, breaker with { Organisation = Marac.Police }));
        Assert.DoesNotContain(await marac.DueAsync(breaker), item => item.Kind == "opening");
    }

    [Theory, OnBothEngines]
    public async Task A_break_glass_that_was_not_justified_ends_at_once(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        var opening = (await marac.BreakGlassAsync(receipt.Reference, People.DutyManager)).Receipt;

        await marac.ReviewAsync(opening, false, Marac.Coordinator);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, People.DutyManager));
        Assert.Equal(OpeningState.NotJustified, (await marac.Room.SendAsync(new GetOpeningRequest { OpeningId = opening.Id })).Opening.State);
    }

    [Theory, OnBothEngines]
    public async Task Breaking_it_again_is_another_opening_with_a_review_of_its_own(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        await marac.BreakGlassAsync(receipt.Reference, People.DutyManager);
        await Refusing.With("practice.already_visible", () => marac.BreakGlassAsync(receipt.Reference, People.DutyManager));
        marac.Room.Clock.Move(TimeSpan.FromHours(5));

        await marac.BreakGlassAsync(receipt.Reference, People.DutyManager);

        Assert.NotNull(await marac.GetAsync(receipt.Id, People.DutyManager));
        Assert.Equal(2, (await marac.DueAsync(People.DataProtectionLead)).Count(item => item.Kind == "opening"));
    }

    [Theory, OnBothEngines]
    public async Task A_locked_person_cannot_break_the_glass_and_learns_nothing(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        await marac.RecordAsync(receipt.Reference, People.DutyManager);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.BreakGlassAsync(receipt.Reference, People.DutyManager));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.BreakGlassAsync("VAWG-2021-9999", People.DutyManager));
        Assert.Empty((await marac.Room.SendAsync(new GetSightRequest { Reference = receipt.Reference })).Openings);
    }

    [Theory, OnBothEngines]
    public async Task A_lock_bites_on_a_glass_that_is_already_broken(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        await marac.BreakGlassAsync(receipt.Reference, People.DutyManager);

        await marac.RecordAsync(receipt.Reference, People.DutyManager);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, People.DutyManager));
    }

    [Theory, OnBothEngines]
    public async Task Without_the_permission_nobody_breaks_the_glass(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();

        await Assert.ThrowsAsync<NotPermittedException>(() => marac.BreakGlassAsync(receipt.Reference, People.Analyst));
    }

    private static Receipt Read(Opening opening) => new() { Id = opening.Id, Etag = opening.Etag };
}
