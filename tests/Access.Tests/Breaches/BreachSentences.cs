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
