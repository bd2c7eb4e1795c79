using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Consents;

public sealed class ConsentSentences
{
    [Theory, OnBothEngines]
    public async Task Consent_is_sought_by_a_role_and_given(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var given = await channel.DecideAsync(await channel.SeekAsync(await channel.AdoptedAsync()));

        var answer = await channel.GetAsync(given);

        Assert.Equal((ConsentState.Given, "Prevent lead", ConsentMethod.InPerson), (answer.Referral.Consent, answer.Referral.Consents[0].SoughtBy, answer.Referral.Consents[0].Method));
        Assert.Equal(["Consent asked for on 25 October 2021.", "Consent given on 25 October 2021."], answer.History.TakeLast(2).Select(h => h.Sentence));
        Assert.Equal("Panel reviews the case", Assert.Single(answer.Deadlines).Name); // and no longer that consent is chased
    }

    [Theory, OnBothEngines]
    public async Task An_adults_own_consent_is_necessary_and_nobody_elses_will_do(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adult = await channel.ReceiveAsync(Channel.Person(born: "2003-10-08"));

        await Refusing.With("prevent.own_consent_necessary", () => channel.SeekAsync(adult, ConsentGiver.ParentOrGuardian, "2021-10-08")); // 18 today
        Assert.NotEmpty((await channel.SeekAsync(adult, ConsentGiver.ParentOrGuardian, "2021-10-07")).Etag);
    }

    [Theory, OnBothEngines]
    public async Task For_a_child_a_parent_or_guardian_is_asked(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var child = await channel.ReceiveAsync(Channel.Person(born: "2008-01-01"));

        await Refusing.With("prevent.guardian_consent_necessary", () => channel.SeekAsync(child, on: "2021-10-08"));
        Assert.NotEmpty((await channel.SeekAsync(child, ConsentGiver.ParentOrGuardian, "2021-10-08")).Etag);
    }

    [Theory, OnBothEngines]
    public async Task A_refusal_is_recorded_and_consent_may_be_asked_for_again(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var refused = await channel.DecideAsync(await channel.SeekAsync(await channel.AdoptedAsync()), ConsentDecision.Refused);
        Assert.Equal(ConsentState.Refused, (await channel.GetAsync(refused)).Referral.Consent);

        var again = (await channel.GetAsync(await channel.SeekAsync(refused))).Referral;

        Assert.Equal((ConsentState.Sought, 2), (again.Consent, again.Consents.Count));
    }

    [Theory, OnBothEngines]
    public async Task Consent_that_was_given_can_be_withdrawn_with_what_was_said(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var given = await channel.DecideAsync(await channel.SeekAsync(await channel.AdoptedAsync()));

        var withdrawn = (await channel.Room.SendAsync(new WithdrawConsentRequest { RequestId = Channel.New(), ReferralId = given.Id, Etag = given.Etag, WithdrawnOn = Channel.PanelDay, Reason = "Invented words." })).Receipt;

        var answer = await channel.GetAsync(withdrawn);
        Assert.Equal(ConsentState.Withdrawn, answer.Referral.Consent);
        Assert.Equal(("Consent withdrawn on 25 October 2021.", "Invented words."), (answer.History[^1].Sentence, answer.History[^1].Reason));
        await Refusing.With("prevent.no_consent", () => channel.Room.SendAsync(Channel.Order(withdrawn)));
    }

    [Theory, OnBothEngines]
    public async Task Requests_and_answers_follow_one_another(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adopted = await channel.AdoptedAsync();
        await Refusing.With("prevent.consent_not_asked", () => channel.DecideAsync(adopted));
        await Refusing.With("prevent.consent_asked_too_early", () => channel.SeekAsync(adopted, on: "2021-10-03"));
        var sought = await channel.SeekAsync(adopted);
        await Refusing.With("prevent.consent_asked", () => channel.SeekAsync(sought));
        await Refusing.With("prevent.consent_answered_too_early", () => channel.DecideAsync(sought, on: "2021-10-24"));
        await Refusing.With("prevent.consent_not_given", () => channel.Room.SendAsync(new WithdrawConsentRequest { RequestId = Channel.New(), ReferralId = sought.Id, Etag = sought.Etag, WithdrawnOn = Channel.PanelDay, Reason = "Invented." }));
        var given = await channel.DecideAsync(sought);

        await Refusing.With("prevent.consent_given", () => channel.SeekAsync(given));
    }
}
