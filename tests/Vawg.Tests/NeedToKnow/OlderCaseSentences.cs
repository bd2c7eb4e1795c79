using SaferCity.Access.Contracts;
using SaferCity.Common.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;
using Noticed = SaferCity.Practice.NeedToKnow.ConflictKind;

namespace SaferCity.Tests.Vawg.NeedToKnow;

/// <summary>Somebody gets an account, or is no longer who they were: those who oversee are asked about the cases that were there before.</summary>
public sealed class OlderCaseSentences
{
    private static readonly Guid Analyst = People.Analyst.PersonKey;

    [Theory, OnBothEngines]
    public async Task An_older_case_asks_when_the_account_comes_and_the_same_is_asked_once(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var older = await marac.SubmitHeardAsync(employer: "Invented Bakery", postcode: "EC2V 7AA");
        foreach (var asked in await marac.ConflictsOfAsync(older)) await AnswerAsync(marac, asked);
        var before = await marac.ConflictsOfAsync(older);

        await marac.Room.HearAsync(new AccountMayMatch(Analyst));
        await marac.Room.HearAsync(new AccountMayMatch(Analyst));

        Assert.Equal(2, before.Count);
        Assert.Equal(before, await marac.ConflictsOfAsync(older));
    }

    [Theory, OnBothEngines]
    public async Task Every_open_case_is_looked_through_and_none_that_went_elsewhere(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (open, gone) = (await marac.SubmitHeardAsync(family: "Newcomer", postcode: "E1 6AN"), await marac.SubmitHeardAsync(family: "Newcomer"));
        var listed = await marac.ListAsync(gone, await marac.ScheduleAsync("2021-11-22"));
        await marac.Room.SendAsync(new TransferReferralRequest { Sharing = Marac.Sharing(), RequestId = Asking.New(), ReferralId = gone.Id, Etag = listed.Etag, NewHomeArea = new() { LocalAuthority = "Hackney", PoliceForce = "Invented Force" }, TransferredOn = "2021-11-10", Reason = "Invented." });
        var newcomer = new SaferCity.Practice.NeedToKnow.Practitioner(Guid.NewGuid(), "Invented Newcomer", ["Another Team"], "E1 6");
        People.Newcomer.Value = newcomer;

        await marac.Room.HearAsync(new AccountMayMatch(newcomer.Account));

        Assert.Equal([ConflictKind.SameSurname, ConflictKind.SameAddressRange], (await marac.ConflictsOfAsync(open)).Select(one => one.Kind).Order());
        Assert.Empty(await marac.ConflictsOfAsync(gone));
    }

    [Theory, OnBothEngines]
    public async Task Who_is_locked_out_already_is_asked_about_when_the_lock_is_lifted(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var referral = await marac.SubmitHeardAsync(family: "Somebody");
        var locked = await marac.RecordAsync(referral.Reference, People.DutyManager);
        People.Newcomer.Value = new SaferCity.Practice.NeedToKnow.Practitioner(People.DutyManager.PersonKey, "Invented Somebody", [], null);

        await marac.Room.HearAsync(new AccountMayMatch(People.DutyManager.PersonKey));
        Assert.DoesNotContain(await marac.DueAsync(), item => item.Kind == "conflict");
        await marac.DecideAsync(await marac.RequestLiftingAsync(locked), true, People.DataProtectionLead);

        var asked = await marac.Room.SendAsync(new GetConflictRequest { ConflictId = Assert.Single(await marac.DueAsync(), item => item.Kind == "conflict").RecordId });
        Assert.Equal((ConflictKind.SameSurname, ConflictState.Suspected, "Duty Invented"), (asked.Conflict.Kind, asked.Conflict.State, asked.Conflict.Person));
    }

    [Theory, OnBothEngines]
    public async Task What_was_answered_is_asked_again_where_the_person_is_no_longer_who_they_were(Kept kept) // from the victim's street to the perpetrator's
    {
        await using var marac = await Marac.OpenAsync(kept);
        var request = Marac.Submission();
        (request.Victim.Postcode, request.Perpetrator.Postcode) = ("EC2V 7AA", "E1 6AN");
        var referral = await marac.SubmitHeardAsync(request);
        await AnswerAsync(marac, Assert.Single(await marac.ConflictsOfAsync(referral)));
        People.Newcomer.Value = People.Practitioners.Single(who => who.Account == Analyst) with { AddressRange = "E1 6" };

        await marac.Room.HearAsync(new AccountMayMatch(Analyst) { Anew = [Noticed.SameEmployer] });
        Assert.Single(await marac.ConflictsOfAsync(referral));
        await marac.Room.HearAsync(new AccountMayMatch(Analyst) { Anew = [Noticed.SameAddressRange] });
        await marac.Room.HearAsync(new AccountMayMatch(Analyst) { Anew = [Noticed.SameAddressRange] }); // while it waits, not twice

        Assert.Equal([(ConflictKind.SameAddressRange, ConflictState.Suspected), (ConflictKind.SameAddressRange, ConflictState.Dismissed)], (await marac.ConflictsOfAsync(referral)).Select(one => (one.Kind, one.State)).Order());
    }

    [Theory, OnBothEngines]
    public async Task A_case_and_an_account_of_the_same_moment_find_each_other_and_ask_once(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var referral = (await marac.Room.SendAsync(Marac.Submission("Newcomer"))).Receipt; // kept, and not heard yet
        var newcomer = new SaferCity.Practice.NeedToKnow.Practitioner(Guid.NewGuid(), "Invented Newcomer", [], null);
        People.Newcomer.Value = newcomer;

        await Task.WhenAll(Hears(marac.Room.HearItselfAsync), Hears(() => marac.Room.HearAsync(new AccountMayMatch(newcomer.Account))));
        await marac.Room.HearItselfAsync();

        Assert.Single(await marac.ConflictsOfAsync(referral));
    }

    // Whoever comes second finds it asked, or is refused by the storage and heard again by the relay.
    private static async Task Hears(Func<Task> hear)
    {
        for (var tries = 0; ; tries++)
            try
            {
                await hear();
                return;
            }
            catch (StaleException) when (tries == 0)
            {
            }
    }

    [Theory, OnBothEngines]
    public async Task An_account_that_was_closed_meanwhile_asks_about_nothing(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var referral = await marac.SubmitAsync();

        await marac.Room.HearAsync(new AccountMayMatch(Guid.NewGuid()));

        Assert.Empty(await marac.ConflictsOfAsync(referral));
    }

    private static Task<AnswerConflictResponse> AnswerAsync(Marac marac, Conflict asked) =>
        marac.Room.SendAsync(new AnswerConflictRequest { RequestId = Asking.New(), ConflictId = asked.Id, Etag = asked.Etag, Conflict = false, Reason = "Invented." });
}
