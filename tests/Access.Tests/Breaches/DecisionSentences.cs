using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Breaches;

/// <summary>Whether the regulator and the people are told: UK GDPR, Articles 33 and 34; Data Protection Act 2018, ss.67 and 68.</summary>
public sealed class DecisionSentences
{
    [Theory, OnBothEngines]
    public async Task A_breach_that_is_a_risk_or_not_assessed_is_not_kept_from_the_regulator(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();

        Assert.Equal("access.breach_not_assessed", await RefusedAsync(() => register.DoNotTellAsync(breach)));
        foreach (var risk in new[] { BreachRisk.Likely, BreachRisk.High })
        {
            await register.AssessAsync(breach, risk);
            Assert.Equal("access.breach_regulator_must_be_told", await RefusedAsync(() => register.DoNotTellAsync(breach)));
        }
        await register.AssessAsync(breach, BreachRisk.Unlikely);
        await register.DoNotTellAsync(breach);

        Assert.Equal((BreachDecision.NotTold, "Invented: called back unread", ""), ((await register.GetAsync(breach)).Regulator, (await register.GetAsync(breach)).RegulatorNotToldReason, (await register.GetAsync(breach)).TimeLeft));
    }

    [Theory, OnBothEngines]
    public async Task Nothing_is_decided_twice(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        await register.AssessAsync(breach, BreachRisk.Unlikely);
        await register.DoNotTellAsync(breach);
        await register.DoNotTellPeopleAsync(breach, NotToldGround.NotHighRisk);

        Assert.Equal("access.breach_regulator_decided", await RefusedAsync(() => register.DoNotTellAsync(breach)));
        Assert.Equal("access.breach_regulator_decided", await RefusedAsync(() => register.TellAsync(breach, Register.Aware)));
        Assert.Equal("access.breach_people_decided", await RefusedAsync(() => register.TellPeopleAsync(breach, "2021-11-13")));
        Assert.Equal("access.breach_people_decided", await RefusedAsync(() => register.DoNotTellPeopleAsync(breach, NotToldGround.Averted)));
    }

    [Theory, OnBothEngines]
    public async Task A_risk_that_rises_opens_the_decisions_not_to_tell_again_and_the_clock_runs_on(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        await register.AssessAsync(breach, BreachRisk.Unlikely);
        await register.DoNotTellAsync(breach);
        await register.DoNotTellPeopleAsync(breach, NotToldGround.NotHighRisk);
        await register.AssessAsync(breach, BreachRisk.Unlikely);
        Assert.Equal(BreachDecision.NotTold, (await register.GetAsync(breach)).Regulator);

        await register.AssessAsync(breach, BreachRisk.Likely);
        Assert.Equal((BreachDecision.Unspecified, BreachDecision.NotTold, "2 hours late"), ((await register.GetAsync(breach)).Regulator, (await register.GetAsync(breach)).PeopleDecision, (await register.GetAsync(breach)).TimeLeft));
        await register.AssessAsync(breach, BreachRisk.High);

        Assert.Equal((BreachDecision.Unspecified, ""), ((await register.GetAsync(breach)).PeopleDecision, (await register.GetAsync(breach)).PeopleNotToldReason));
    }

    [Theory, OnBothEngines]
    public async Task What_the_regulator_and_the_people_were_told_stands_when_the_risk_rises(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        await register.AssessAsync(breach, BreachRisk.Unlikely);
        await register.TellAsync(breach, Register.Aware.AddHours(1));
        await register.TellPeopleAsync(breach, "2021-11-13");

        await register.AssessAsync(breach, BreachRisk.High);

        var now = await register.GetAsync(breach);
        Assert.Equal((BreachDecision.Told, "IC-000-INVENTED", BreachDecision.Told, "2021-11-13", "Invented letter"), (now.Regulator, now.RegulatorReference, now.PeopleDecision, now.PeopleToldOn, now.PeopleToldHow));
    }

    [Theory, OnBothEngines]
    public async Task Where_the_risk_is_high_the_people_are_told_or_one_of_the_other_grounds_is_given(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();

        Assert.Equal("access.breach_not_assessed", await RefusedAsync(() => register.DoNotTellPeopleAsync(breach, NotToldGround.Prejudice)));
        await register.AssessAsync(breach, BreachRisk.High);
        Assert.Equal("access.breach_risk_is_high", await RefusedAsync(() => register.DoNotTellPeopleAsync(breach, NotToldGround.NotHighRisk)));
        await register.DoNotTellPeopleAsync(breach, NotToldGround.Prejudice);

        Assert.Equal((NotToldGround.Prejudice, "Invented"), ((await register.GetAsync(breach)).PeopleNotToldGround, (await register.GetAsync(breach)).PeopleNotToldReason));
    }

    [Theory, OnBothEngines]
    public async Task Nobody_is_told_before_awareness_or_in_the_future(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        var now = register.Room.Clock.GetUtcNow();

        Assert.Equal("access.breach_told_before_aware", await RefusedAsync(() => register.TellAsync(breach, Register.Aware.AddMinutes(-1))));
        Assert.Equal("access.breach_told_in_future", await RefusedAsync(() => register.TellAsync(breach, now.AddMinutes(1), "Invented")));
        Assert.Equal("access.breach_told_before_aware", await RefusedAsync(() => register.TellPeopleAsync(breach, "2021-11-11")));
        Assert.Equal("access.breach_told_in_future", await RefusedAsync(() => register.TellPeopleAsync(breach, "2021-11-16")));
    }

    private static async Task<string> RefusedAsync(Func<Task> what) => (await Assert.ThrowsAsync<RefusedException>(what)).Refusal.Code;
}
