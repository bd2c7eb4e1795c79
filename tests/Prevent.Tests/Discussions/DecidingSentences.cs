using SaferCity.Common.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Discussions;

public sealed class DecidingSentences
{
    [Theory, OnBothEngines]
    public async Task A_case_is_adopted_before_consent_with_its_plan_and_tells_its_history(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await channel.BeforePanelAsync();

        var adopted = await channel.Room.SendAsync(Channel.Adoption(referral));
        var answer = await channel.GetAsync(adopted.Receipt);

        Assert.Equal("2021-11-08", adopted.ConsentDue);
        Assert.Equal((ReferralState.Adopted, ConsentState.NotSought, "2021-10-25", 3), (answer.Referral.State, answer.Referral.Consent, answer.Referral.AdoptedOn, answer.Referral.Plan.InitialSessions));
        Assert.Equal(["Received on 4 October 2021.", "Put on the agenda of the Channel panel of 25 October 2021.", "Adopted into Channel by the panel of 25 October 2021; three sessions planned."], answer.History.Select(h => h.Sentence));
        Assert.Equal("Invented rationale.", answer.History[^1].Reason);
        Assert.Equal(("2021-11-08", "10 working days after 25 October 2021 (local)"), (answer.Deadlines[0].Due, answer.Deadlines[0].Explanation));
        Assert.Null(await JournalCheck.ProblemAsync(channel.Room.Engine, "prevent"));
    }

    [Fact]
    public async Task A_plan_has_all_that_section_36_5_asks_for()
    {
        await using var channel = await Channel.OpenAsync();
        var adoption = Channel.Adoption(await channel.BeforePanelAsync());
        adoption.Plan = new();

        foreach (var field in (string[])["Plan.ConsentRequest", "Plan.NatureOfSupport", "Plan.PersonsResponsible", "Plan.HowProvided", "Plan.WhenProvided", "Plan.InitialSessions"])
            await Refusing.AtField(field, () => channel.Room.SendAsync(adoption));
        adoption.Plan = null;
        await Refusing.AtField("Plan", () => channel.Room.SendAsync(adoption));
    }

    [Theory, OnBothEngines]
    public async Task Not_adopting_demands_the_answer_of_section_36_6(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await channel.BeforePanelAsync();

        await Refusing.AtField("CareProviderAnswer", () => channel.Room.SendAsync(Channel.Refusal(referral, CareProviderAnswer.Unspecified)));
        await Refusing.With("prevent.care_not_considered", () => channel.Room.SendAsync(Channel.Refusal(referral, CareProviderAnswer.NotConsidered)));
        await Refusing.With("prevent.care_provider_unnamed", () => channel.Room.SendAsync(Channel.Refusal(referral, CareProviderAnswer.Referred)));
        var declined = (await channel.Room.SendAsync(Channel.Refusal(referral, CareProviderAnswer.Referred, "Invented Health Trust"))).Receipt;

        var answer = await channel.GetAsync(declined);
        Assert.Equal((ReferralState.NotAdopted, "Invented Health Trust"), (answer.Referral.State, answer.Referral.NonAdoption.CareProvider));
        Assert.Equal("Not adopted by the panel of 25 October 2021; referred to a provider of health or social care.", answer.History[^1].Sentence);
    }

    [Theory, OnBothEngines]
    public async Task A_case_considered_and_not_referred_is_declined_too(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);

        var declined = (await channel.Room.SendAsync(Channel.Refusal(await channel.BeforePanelAsync()))).Receipt;

        Assert.Equal(DiscussionOutcome.NotAdopted, Assert.Single((await channel.GetAsync(declined)).Referral.Discussions).Outcome);
    }

    [Theory, OnBothEngines]
    public async Task A_panel_that_is_not_quorate_decides_nothing_and_may_adjourn(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await channel.BeforePanelAsync(required: [Channel.Council, Channel.Police, Channel.Health]);

        await Refusing.With("prevent.not_quorate", () => channel.AdoptAsync(referral));
        await Refusing.With("prevent.not_quorate", () => channel.Room.SendAsync(Channel.Refusal(referral)));
        var adjourned = (await channel.Room.SendAsync(Channel.Adjournment(referral))).Receipt;

        Assert.Equal(ReferralState.Adjourned, (await channel.GetAsync(adjourned)).Referral.State);
    }

    [Theory, OnBothEngines]
    public async Task A_required_partner_who_left_before_the_case_was_decided_does_not_count(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync();
        var referral = await channel.PutAsync(await channel.ReceiveAsync(), panel);
        await channel.HoldAsync(panel, lines => lines[0].LeftAt = "10:42");

        await Refusing.With("prevent.not_quorate", () => channel.AdoptAsync(referral)); // nobody noted when: who left and did not come back is not counted
        await Refusing.With("prevent.not_quorate", () => AdoptAtAsync("10:42"));
        await Refusing.With("prevent.not_quorate", () => channel.Room.SendAsync(With(Channel.Refusal(referral), "11:00")));
        await Refusing.AtField("HeardAt", () => AdoptAtAsync("half past ten"));

        Assert.Equal(ReferralState.Adopted, (await channel.GetAsync(await AdoptAtAsync("10:41"))).Referral.State);

        async Task<Receipt> AdoptAtAsync(string time)
        {
            var adoption = Channel.Adoption(referral);
            adoption.HeardAt = time;
            return (await channel.Room.SendAsync(adoption)).Receipt;
        }
    }

    [Theory, OnBothEngines]
    public async Task A_required_partner_who_came_back_counts_from_then(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync();
        var referral = await channel.PutAsync(await channel.ReceiveAsync(), panel);
        await Refusing.AtField("Attendances[0].ReturnedAt", () => channel.HoldAsync(panel, lines => (lines[0].LeftAt, lines[0].ReturnedAt) = ("10:57", "10:42")));
        await channel.HoldAsync(panel, lines => (lines[0].LeftAt, lines[0].ReturnedAt) = ("10:42", "10:57"));

        await Refusing.With("prevent.not_quorate", () => channel.Room.SendAsync(With(Channel.Refusal(referral), "10:50")));

        Assert.Equal(ReferralState.NotAdopted, (await channel.GetAsync((await channel.Room.SendAsync(With(Channel.Refusal(referral), "10:57"))).Receipt)).Referral.State);
    }

    [Theory, OnBothEngines]
    public async Task Police_who_left_before_the_case_were_not_there_for_it(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync(required: [Channel.Council, Channel.Health]);
        var referral = await channel.PutAsync(await channel.ReceiveAsync(), panel);
        await channel.HoldAsync(panel, lines => lines[1].LeftAt = "10:42", Channel.Council, Channel.Police, Channel.Health);
        var adjournment = Channel.Adjournment(referral);
        adjournment.HeardAt = "10:50";

        await Refusing.With("prevent.own_police_absent", () => channel.Room.SendAsync(adjournment));
        adjournment.HeardAt = "10:30";

        Assert.Equal(ReferralState.Adjourned, (await channel.GetAsync((await channel.Room.SendAsync(adjournment)).Receipt)).Referral.State);
    }

    private static DeclineReferralRequest With(DeclineReferralRequest refusal, string heardAt)
    {
        refusal.HeardAt = heardAt;
        return refusal;
    }

    [Theory, OnBothEngines]
    public async Task An_adjourned_case_goes_before_the_next_panel(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adjourned = (await channel.Room.SendAsync(Channel.Adjournment(await channel.BeforePanelAsync()))).Receipt;
        var next = await channel.ScheduleAsync("2021-11-22");
        var again = await channel.PutAsync(adjourned, next);
        await channel.HoldAsync(next);

        var adopted = (await channel.GetAsync(await channel.AdoptAsync(again))).Referral;

        Assert.Equal([DiscussionOutcome.Adjourned, DiscussionOutcome.Adopted], adopted.Discussions.Select(d => d.Outcome));
        Assert.Equal("2021-11-22", adopted.AdoptedOn);
    }
}
