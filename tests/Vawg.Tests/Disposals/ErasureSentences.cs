using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using SaferCity.Tests.Vawg.NeedToKnow;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.Disposals;

public sealed class ErasureSentences
{
    [Theory, OnBothEngines]
    public async Task Nothing_is_erased_before_a_second_person_approves_who_is_signed_in_and_did_not_ask(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync();
        await Refusing.With("practice.erasure_by_system", () => marac.RequestErasureAsync(heard.Id, caller: Erasing.Partner));

        await marac.RequestErasureAsync(heard.Id);

        await Refusing.With("practice.erasure_own_request", () => marac.DecideErasureAsync(heard.Id, caller: Erasing.First));
        await Refusing.With("practice.erasure_own_request", () => marac.DecideErasureAsync(heard.Id, caller: Erasing.First with { Organisation = Marac.Police, Account = Guid.NewGuid() }));
        await Refusing.With("practice.erasure_own_request", () => marac.DecideErasureAsync(heard.Id, caller: Erasing.First with { Person = "officer:another" }));
        await Refusing.With("practice.erasure_by_system", () => marac.DecideErasureAsync(heard.Id, caller: Erasing.Partner));
        Assert.Equal("Alpha", (await marac.GetAsync(heard.Id)).Victim.FamilyName);

        await marac.DecideErasureAsync(heard.Id);

        Assert.Equal("", (await marac.GetAsync(heard.Id)).Victim.FamilyName);
    }

    [Theory, OnBothEngines]
    public async Task What_waits_is_due_to_those_who_may_decide_and_not_to_who_asked(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync();

        await marac.RequestErasureAsync(heard.Id);

        var due = Assert.Single(await marac.DueAsync(Erasing.Second), item => item.Kind == "erasure");
        Assert.Equal((heard.Id, "2022-01-09", "1 month after 9 December 2021 (statute)"), (due.RecordId, due.Due, due.Explanation));
        Assert.DoesNotContain(await marac.DueAsync(Erasing.First), item => item.Kind == "erasure");
        Assert.DoesNotContain(await marac.DueAsync(People.Deputy), item => item.Kind == "erasure");

        await marac.DecideErasureAsync(heard.Id, erase: false);
        Assert.DoesNotContain(await marac.DueAsync(Erasing.Second), item => item.Kind == "erasure");
    }

    [Theory, OnBothEngines]
    public async Task Who_asked_is_told_so_under_either_key_and_nobody_else_is(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync();
        Assert.False((await marac.ErasureAsync(heard.Id, Erasing.First)).RequestedByYou);

        await marac.RequestErasureAsync(heard.Id);

        Assert.True((await marac.ErasureAsync(heard.Id, Erasing.First)).RequestedByYou);
        Assert.True((await marac.ErasureAsync(heard.Id, Erasing.First with { Person = "officer:another" })).RequestedByYou);
        Assert.False((await marac.ErasureAsync(heard.Id, Erasing.Second)).RequestedByYou);

        await marac.DecideErasureAsync(heard.Id);
        Assert.False((await marac.ErasureAsync(heard.Id, Erasing.First)).RequestedByYou);
    }

    [Theory, OnBothEngines]
    public async Task Retention_is_over_on_the_day_after_seven_years_and_not_before(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync();

        var erasure = await marac.ErasureAsync(heard.Id);
        Assert.Equal(("2028-12-09", "A case of the MARAC is kept: 7 years after 8 December 2021 (local)", false), (erasure.RetentionOverFrom, erasure.Explanation, erasure.Open));
        Assert.NotEqual("", erasure.Source);

        marac.Room.Clock.MoveTo(new(2028, 12, 8));
        await Refusing.With("practice.retention_runs", () => marac.RequestErasureAsync(heard.Id, ErasureBasis.RetentionOver));
        marac.Room.Clock.MoveTo(new(2028, 12, 9));
        await marac.RequestErasureAsync(heard.Id, ErasureBasis.RetentionOver);
        await marac.DecideErasureAsync(heard.Id);
    }

    [Theory, OnBothEngines]
    public async Task A_case_with_a_child_is_kept_to_the_25th_birthday(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var submission = Marac.Submission();
        (submission.Victim.DateOfBirth, submission.Perpetrator.DateOfBirth) = ("2003-10-05", "2003-10-04"); // the one is 17 on the day of the referral, the other 18

        var erasure = await marac.ErasureAsync((await marac.HeardAsync(submission)).Id);
        Assert.Equal(("2028-12-09", false), (erasure.RetentionOverFrom, erasure.Explanation.Contains("child", StringComparison.Ordinal)));

        submission = Marac.Submission("Beta");
        submission.Victim.DateOfBirth = "2004-02-29";
        marac.Room.Clock.MoveTo(new(2021, 11, 15));
        erasure = await marac.ErasureAsync((await marac.HeardAsync(submission)).Id);
        Assert.Equal(("2029-03-01", "A case with a child is kept: 25 years after 29 February 2004 (local)"), (erasure.RetentionOverFrom, erasure.Explanation));
    }

    [Theory, OnBothEngines]
    public async Task The_retention_of_an_open_case_has_not_begun_so_it_is_not_over(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var received = await marac.SubmitAsync();

        await Refusing.With("practice.case_open", () => marac.RequestErasureAsync(received.Id, ErasureBasis.RetentionOver));
        Assert.Equal((true, ""), ((await marac.ErasureAsync(received.Id)).Open, (await marac.ErasureAsync(received.Id)).RetentionOverFrom));

        var listed = await marac.ListAsync(received, await marac.ScheduleAsync("2021-12-08"));
        await Refusing.With("practice.case_open", () => marac.RequestErasureAsync(listed.Id, ErasureBasis.RetentionOver));
    }

    [Theory, OnBothEngines]
    public async Task What_was_recorded_in_error_or_whose_person_has_the_right_goes_before_its_end_and_waits_for_nobody_any_more(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var conference = await marac.ScheduleAsync("2021-12-08");
        var (received, listed) = (await marac.SubmitAsync(), await marac.ListAsync(await marac.SubmitAsync("Beta"), conference));
        Assert.Contains(await marac.DueAsync(Marac.Coordinator), item => item.RecordId == received.Id);

        await marac.EraseAsync(received.Id, ErasureBasis.RecordedInError);
        await marac.EraseAsync(listed.Id, ErasureBasis.PersonsRight);

        foreach (var id in (string[])[received.Id, listed.Id])
        {
            var referral = await marac.GetAsync(id);
            Assert.Equal((ReferralState.Erased, "", ""), (referral.State, referral.MeetingId, referral.Victim.FamilyName));
            Assert.DoesNotContain(await marac.DueAsync(Marac.Coordinator), item => item.RecordId == id);
        }
        Assert.Empty((await marac.Room.SendAsync(new ListReferralsRequest { MeetingId = conference.Id })).Referrals);
        marac.Room.Clock.MoveTo(new(2021, 12, 9));
        await marac.HoldAsync(conference);
        Assert.DoesNotContain(await marac.DueAsync(Marac.Coordinator), item => item.RecordId == listed.Id);
        Assert.Equal(2, (await marac.Room.SendAsync(new ListReferralsRequest { State = ReferralState.Erased })).Referrals.Count);
    }

    [Theory, OnBothEngines]
    public async Task A_legal_hold_keeps_a_record_also_when_it_comes_after_the_request(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync();

        await marac.HoldAsync(heard.Id, true);
        await Refusing.With("practice.legal_hold", () => marac.RequestErasureAsync(heard.Id));
        await marac.HoldAsync(heard.Id, false);
        await marac.RequestErasureAsync(heard.Id);
        await marac.HoldAsync(heard.Id, true);
        await Refusing.With("practice.legal_hold", () => marac.DecideErasureAsync(heard.Id));

        Assert.Equal("Alpha", (await marac.GetAsync(heard.Id)).Victim.FamilyName);
        Assert.Equal(["Invented claim.", "Invented claim.", "Invented reason.", "Invented claim."], (await marac.Room.SendAsync(new GetErasureRequest { ReferralId = heard.Id }, Erasing.Second)).History.Select(line => line.Reason));
    }

    [Theory, OnBothEngines]
    public async Task Who_approves_has_read_the_record_as_it_is(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync();
        await marac.RequestErasureAsync(heard.Id);
        var etag = (await marac.ErasureAsync(heard.Id)).Etag;

        var transfer = new TransferReferralRequest { Sharing = Marac.Sharing(), RequestId = Erasing.New(), ReferralId = heard.Id, Etag = heard.Etag, NewHomeArea = new() { LocalAuthority = "Hackney", PoliceForce = "Invented Force" }, TransferredOn = "2021-12-09", Reason = "Invented." };
        await marac.Room.SendAsync(transfer);

        await Assert.ThrowsAsync<StaleException>(() => marac.Room.SendAsync(new DecideErasureRequest { RequestId = Erasing.New(), ReferralId = heard.Id, Etag = etag, Erase = true }, Erasing.Second));
    }

    [Theory, OnBothEngines]
    public async Task Who_may_not_erase_or_may_not_know_of_the_record_learns_nothing(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync();
        await marac.RequestErasureAsync(heard.Id);
        await marac.DeclareAsync(heard.Reference, Erasing.Second);

        await Assert.ThrowsAsync<NotPermittedException>(() => marac.ErasureAsync(heard.Id, People.Deputy));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.ErasureAsync(heard.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.Room.SendAsync(new DecideErasureRequest { RequestId = Erasing.New(), ReferralId = heard.Id, Etag = "1", Erase = true }, Erasing.Second));
        Assert.DoesNotContain(await marac.DueAsync(Erasing.Second), item => item.Kind == "erasure");
    }

    [Theory, OnBothEngines]
    public async Task An_erasure_asks_why_and_what_is_erased_is_not_written_about(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync();

        await Refusing.AtField("Basis", () => marac.RequestErasureAsync(heard.Id, ErasureBasis.Unspecified));
        await Refusing.AtField("Reason", () => marac.Room.SendAsync(new RequestErasureRequest { RequestId = Erasing.New(), ReferralId = heard.Id, Etag = "1", Basis = ErasureBasis.PersonsRight }, Erasing.First));
        await Refusing.AtField("Erase", () => marac.Room.SendAsync(new DecideErasureRequest { RequestId = Erasing.New(), ReferralId = heard.Id, Etag = "1" }, Erasing.Second));
        await Refusing.AtField("Reason", () => marac.Room.SendAsync(new DecideErasureRequest { RequestId = Erasing.New(), ReferralId = heard.Id, Etag = "1", Erase = true, Reason = "Invented." }, Erasing.Second));
        await Refusing.AtField("Hold", () => marac.Room.SendAsync(new SetLegalHoldRequest { RequestId = Erasing.New(), ReferralId = heard.Id, Etag = "1", Reason = "Invented." }, Erasing.First));
    }
}
