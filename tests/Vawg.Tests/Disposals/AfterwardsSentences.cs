using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Common.V1;
using SaferCity.Kernel.Pipeline;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using SaferCity.Tests.Vawg.NeedToKnow;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.Disposals;

/// <summary>What people may still do about a case that was erased, and that no word is left by it. That it is so for every message is a sentence of the whole host.</summary>
public sealed class AfterwardsSentences
{
    [Theory, OnBothEngines]
    public async Task A_reading_asks_for_no_reason_and_keeps_none(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept, services => services.AddSingleton(new ReadingPolicy { AskWhyIn = ["vawg"] }));
        var received = (await marac.SubmitAsync()).Id;
        await marac.Room.SendAsync(new GetErasureRequest { ReferralId = received, Reason = "Invented reason." }, Erasing.Second);
        await marac.EraseAsync(received);

        await marac.Room.SendAsync(new GetReferralRequest { ReferralId = received });
        await marac.Room.SendAsync(new GetReferralRequest { ReferralId = received, Reason = "Invented reason." }, Marac.HousingOfficer);

        Assert.Equal(("0", "2"), (await marac.OneAsync("select count(*) from {0}journal_texts"), await ReadingsAsync(marac)));
        await Assert.ThrowsAsync<ValidationException>(() => marac.Room.SendAsync(new GetReferralRequest { ReferralId = received }, Marac.HealthOfficer)); // who does not see it is asked, as about any other
        await Assert.ThrowsAsync<NotFoundException>(() => marac.Room.SendAsync(new GetReferralRequest { ReferralId = received, Reason = "Invented reason." }, Marac.HealthOfficer));
    }

    [Theory, OnBothEngines]
    public async Task Somebody_else_still_reviews_who_broke_the_glass_before_and_writes_nothing_about_it(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var received = await marac.SubmitAsync();
        var opening = (await marac.BreakGlassAsync(received.Reference, People.DutyManager)).Receipt;
        Assert.False((await marac.Room.SendAsync(new GetOpeningRequest { OpeningId = opening.Id })).Opening.Erased);
        await marac.EraseAsync(received.Id, ErasureBasis.RecordedInError);
        Assert.Contains(await marac.DueAsync(People.DataProtectionLead), item => item.Kind == "opening");
        Assert.True((await marac.Room.SendAsync(new GetOpeningRequest { OpeningId = opening.Id }, People.DataProtectionLead)).Opening.Erased);

        await Refusing.AtField("reason", () => marac.ReviewAsync(opening, false, People.DataProtectionLead));
        await marac.Room.SendAsync(new ReviewOpeningRequest { RequestId = Erasing.New(), OpeningId = opening.Id, Etag = opening.Etag, Justified = false }, People.DataProtectionLead);

        var told = await marac.Room.SendAsync(new GetOpeningRequest { OpeningId = opening.Id });
        Assert.Equal((OpeningState.NotJustified, ""), (told.Opening.State, string.Concat(told.History.Select(line => line.Reason))));
        Assert.DoesNotContain(await marac.DueAsync(People.DataProtectionLead), item => item.Kind == "opening");
    }

    [Theory, OnBothEngines]
    public async Task Who_declares_a_conflict_is_locked_out_of_what_is_left_and_their_words_are_not_kept(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var received = await marac.SubmitAsync();
        await marac.EraseAsync(received.Id);

        await marac.Room.SendAsync(new DeclareConflictRequest { RequestId = Erasing.New(), Reference = received.Reference, Kind = ConflictKind.Related, Said = "Invented words." }, Marac.HousingOfficer);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(received.Id, Marac.HousingOfficer));
        Assert.Equal("0", await marac.OneAsync("select count(*) from {0}journal_texts"));
    }

    [Theory, OnBothEngines]
    public async Task A_lifting_that_nobody_has_decided_ends_with_it_and_the_lock_stays(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var received = await marac.SubmitAsync();
        var conflict = await marac.RequestLiftingAsync(await marac.RecordAsync(received.Reference, People.Deputy));
        Assert.Contains(await marac.DueAsync(People.DataProtectionLead), item => item.Kind == "conflict");

        await marac.EraseAsync(received.Id);

        Assert.DoesNotContain(await marac.DueAsync(People.DataProtectionLead), item => item.Kind == "conflict");
        Assert.Equal(ConflictState.Locked, (await marac.Room.SendAsync(new GetConflictRequest { ConflictId = conflict.Id })).Conflict.State);
        await Refusing.With("practice.erased", () => marac.DecideAsync(conflict, true, People.DataProtectionLead));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(received.Id, People.Deputy));
    }

    [Theory, OnBothEngines]
    public async Task Who_was_named_to_see_it_sees_nothing_of_what_is_left(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var received = await marac.SubmitAsync();
        var (stands, ended) = (await marac.NameAsync(received.Reference, People.Analyst), await marac.NameAsync(received.Reference, People.DutyManager));
        await marac.Room.SendAsync(new EndNamingRequest { RequestId = Erasing.New(), OpeningId = ended.Id, Etag = ended.Etag, Reason = "Invented reason." });
        Assert.NotNull(await marac.GetAsync(received.Id, People.Analyst));

        await marac.EraseAsync(received.Id);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(received.Id, People.Analyst));
        var told = await marac.Room.SendAsync(new GetOpeningRequest { OpeningId = stands.Id });
        Assert.Equal((OpeningState.Ended, 2, ""), (told.Opening.State, told.History.Count, string.Concat(told.History.Select(line => line.Reason))));
        Assert.Equal(2, (await marac.Room.SendAsync(new GetOpeningRequest { OpeningId = ended.Id })).History.Count);
        Assert.NotNull(await marac.GetAsync(received.Id, Marac.HousingOfficer)); // who referred it
    }

    [Theory, OnBothEngines]
    public async Task What_was_answered_before_it_was_erased_is_answered_alike_when_it_is_sent_again(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (received, conference) = (await marac.SubmitAsync(), await marac.ScheduleAsync("2021-12-08"));
        var listing = new ListForMeetingRequest { RequestId = Erasing.New(), ReferralId = received.Id, Etag = received.Etag, MeetingId = conference.Id };
        var answer = await marac.Room.SendAsync(listing);
        await marac.EraseAsync(received.Id);

        Assert.Equal(answer, await marac.Room.SendAsync(listing));
        await Refusing.With("practice.erased", () => marac.Room.SendAsync(new ListForMeetingRequest(listing) { RequestId = Erasing.New() }));
    }

    private static Task<string> ReadingsAsync(Marac marac) => marac.OneAsync("select count(*) from {0}journal where fact = 'vawg.record_read.v1' and number > (select max(number) from {0}journal where fact = 'vawg.erased.v1')");
}
