using FluentValidation;
using Google.Protobuf.WellKnownTypes;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Breaches;

public sealed class BreachSentences
{
    [Theory, OnBothEngines]
    public async Task What_is_reported_is_kept_and_told_as_it_was_said(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);

        var receipt = (await register.Room.SendAsync(Register.Report(r =>
        {
            (r.Regime, r.InRoom, r.HappenedAt) = (Regime.Part3, "access", Timestamp.FromDateTimeOffset(Register.Aware.AddDays(-2)));
            r.Kinds.Add(BreachKind.Availability);
        }), Register.Lead)).Receipt;

        var breach = await register.GetAsync(receipt.Id);
        Assert.Equal(("BRE-2021-0001", "An invented agenda went to the wrong list.", Regime.Part3, "access", "MARAC coordinator", BreachState.Open), (receipt.Reference, breach.What, breach.Regime, breach.InRoom, breach.NoticedBy, breach.State));
        Assert.Equal([BreachKind.Confidentiality, BreachKind.Availability], breach.Kinds);
        Assert.Equal((Register.Aware.AddDays(-2), Register.Aware), (breach.HappenedAt.ToDateTimeOffset(), breach.AwareAt.ToDateTimeOffset()));
        var listed = Assert.Single((await register.Room.SendAsync(new ListBreachesRequest(), Register.Lead)).Breaches);
        Assert.Equal(("BRE-2021-0001", "", ""), (listed.Reference, listed.What, listed.NoticedBy));
    }

    [Theory, OnBothEngines]
    public async Task Awareness_in_the_future_and_a_breach_after_it_are_refused(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var now = register.Room.Clock.GetUtcNow();

        Assert.Equal("access.breach_aware_in_future", await RefusedAsync(() => register.ReportAsync(r => r.AwareAt = Timestamp.FromDateTimeOffset(now.AddMinutes(1)))));
        Assert.Equal("access.breach_happened_afterwards", await RefusedAsync(() => register.ReportAsync(r => r.HappenedAt = Timestamp.FromDateTimeOffset(Register.Aware.AddMinutes(1)))));
        await register.ReportAsync(r => (r.AwareAt, r.HappenedAt) = (Timestamp.FromDateTimeOffset(now), Timestamp.FromDateTimeOffset(now)));
    }

    [Theory, OnBothEngines]
    public async Task What_is_missing_or_no_answer_is_named_by_its_field(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);

        var problems = (await Assert.ThrowsAsync<ValidationException>(() => register.Room.SendAsync(new ReportBreachRequest { RequestId = Gate.Id(), Cause = "Alex Invented" }, Register.Lead))).Errors.Select(error => error.PropertyName);
        Assert.Equal(["What", "Kinds", "Regime", "AwareAt", "NoticedBy", "Cause"], problems);
        Assert.Equal("in_room", await FieldAsync(() => register.ReportAsync(r => r.InRoom = "kitchen")));
        Assert.Equal("AwareAt", await FieldAsync(() => register.ReportAsync(r => r.AwareAt = new() { Seconds = long.MaxValue })));
        Assert.Equal("cause", await FieldAsync(() => register.ReportAsync(r => r.Cause = "account:" + Guid.NewGuid())));
    }

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

    [Theory, OnBothEngines]
    public async Task It_is_closed_only_when_nothing_is_left_to_decide_and_nothing_changes_then_until_it_is_opened_again(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        Assert.Equal("access.breach_regulator_undecided", await RefusedAsync(() => register.CloseAsync(breach)));
        await register.TellAsync(breach, Register.Aware.AddHours(71));
        Assert.Equal("access.breach_not_assessed", await RefusedAsync(() => register.CloseAsync(breach)));
        await register.AssessAsync(breach, BreachRisk.High);
        Assert.Equal("access.breach_people_undecided", await RefusedAsync(() => register.CloseAsync(breach)));
        await register.TellPeopleAsync(breach, "2021-11-14");
        Assert.Equal("access.breach_not_closed", await RefusedAsync(() => register.ReopenAsync(breach)));

        await register.CloseAsync(breach);

        Assert.Equal((BreachState.Closed, "Invented lessons"), ((await register.GetAsync(breach)).State, (await register.GetAsync(breach)).Lessons));
        foreach (var change in new Func<Task>[]
        {
            () => register.CloseAsync(breach), () => register.AssessAsync(breach, BreachRisk.Unlikely), () => register.TellAsync(breach, Register.Aware), () => register.DoNotTellAsync(breach), () => register.NameCauseAsync(breach, "officer:one"),
            () => register.TellPeopleAsync(breach, "2021-11-14"), () => register.DoNotTellPeopleAsync(breach, NotToldGround.Averted), () => register.MarkAsync(breach, breach), () => CountAsync(register, breach, 3), () => UnmarkAsync(register, breach, breach),
        }) Assert.Equal("access.breach_closed", await RefusedAsync(change));
        await register.ReopenAsync(breach);
        await CountAsync(register, breach, 3);
        Assert.Equal((BreachState.Open, 3), ((await register.GetAsync(breach)).State, (await register.GetAsync(breach)).People));
    }

    [Theory, OnBothEngines]
    public async Task What_somebody_else_has_changed_meanwhile_is_not_overwritten(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync();
        var etag = (await register.GetAsync(breach)).Etag;
        await register.AssessAsync(breach, BreachRisk.Unlikely);

        await Assert.ThrowsAsync<StaleException>(() => register.Room.SendAsync(new AssessRiskRequest { RequestId = Gate.Id(), BreachId = breach, Etag = etag, Risk = BreachRisk.High, Reasons = "Invented" }, Register.OtherLead));
    }

    [Theory, OnBothEngines]
    public async Task Its_history_tells_each_step_with_its_reason_and_no_name(Kept kept)
    {
        await using var register = await Register.OpenAsync(kept);
        var breach = await register.ReportAsync(r => r.Cause = "officer:worker");
        await register.AssessAsync(breach, BreachRisk.Unlikely);
        await register.DoNotTellAsync(breach);
        await register.AssessAsync(breach, BreachRisk.Likely);
        await register.TellAsync(breach, Register.Aware.AddHours(73), "Invented: the post was vacant");

        var history = (await register.Room.SendAsync(new GetBreachRequest { BreachId = breach }, Register.Lead)).History.Select(entry => (entry.Sentence, entry.Reason));

        Assert.Equal([
            ("A breach of personal data was reported; the partnership became aware of it on 12 November 2021 at 10:00.", ""),
            ("It was assessed that the breach is unlikely to result in a risk to anybody.", "Invented reasons"),
            ("It was decided not to tell the regulator of the breach.", "Invented: called back unread"),
            ("It was assessed that the breach is a risk to people. It is to be decided again whether the regulator is told.", "Invented reasons"),
            ("The regulator was told of the breach on 15 November 2021 at 11:00, late.", "Invented: the post was vacant"),
        ], history);
    }

    private static async Task CountAsync(Register register, string breach, int people) =>
        await register.Room.SendAsync(new CountPeopleRequest { RequestId = Gate.Id(), BreachId = breach, Etag = (await register.GetAsync(breach)).Etag, People = people, How = "Invented" }, Register.Lead);

    private static async Task UnmarkAsync(Register register, string breach, string record) =>
        await register.Room.SendAsync(new UnmarkAffectedRequest { RequestId = Gate.Id(), BreachId = breach, Etag = (await register.GetAsync(breach)).Etag, RecordId = record, Reason = "Invented" }, Register.Lead);

    private static async Task<string> RefusedAsync(Func<Task> what) => (await Assert.ThrowsAsync<RefusedException>(what)).Refusal.Code;

    private static async Task<string> FieldAsync(Func<Task> what) => Assert.Single((await Assert.ThrowsAsync<ValidationException>(what)).Errors).PropertyName;
}
