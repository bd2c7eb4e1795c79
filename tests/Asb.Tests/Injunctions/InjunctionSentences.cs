using Google.Protobuf.WellKnownTypes;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Injunctions;

public sealed class InjunctionSentences
{
    [Theory, OnBothEngines]
    public async Task An_injunction_is_applied_for_heard_granted_and_tells_its_history(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var injunction = await desk.GrantedAsync(await desk.InterimAsync(await desk.AppliedAsync()));

        var answer = await desk.Room.SendAsync(new GetInjunctionRequest { InjunctionId = injunction.Id });

        Assert.Equal((InjunctionState.Granted, "2021-11-01", "one year", "the City"), (answer.Injunction.State, answer.Injunction.DecidedOn, answer.Injunction.Period, answer.Injunction.ExclusionArea));
        Assert.Equal([PowerOfArrest.ForViolenceOrThreat, PowerOfArrest.NotAttached], answer.Injunction.Terms.Select(t => t.PowerOfArrest));
        Assert.Equal("City of London Corporation", answer.Injunction.ApplicantOrganisation);
        Assert.Equal(
            ["Applied for on 12 October 2021 without notice.", "Interim injunction granted on 14 October 2021.", "Full order granted on 1 November 2021 with 2 terms, 1 of them with power of arrest; it ends on 31 October 2022 at 23:59."],
            answer.History.Select(h => h.Sentence));
        Assert.Null(await JournalCheck.ProblemAsync(desk.Room.Engine, "asb"));
    }

    [Theory, OnBothEngines]
    public async Task The_end_is_the_sealed_orders_and_never_worked_out(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var injunction = await desk.InterimAsync(await desk.AppliedAsync());
        var order = Orders.Order(injunction);
        order.SealedEnd = null;
        await Refusing.With("asb.sealed_end_missing", () => desk.Room.SendAsync(order));

        order.RequestId += "-again";
        order.SealedEnd = Timestamp.FromDateTimeOffset(new(2022, 11, 1, 16, 0, 0, TimeSpan.Zero));
        await desk.Room.SendAsync(order);

        var answer = await desk.Room.SendAsync(new GetInjunctionRequest { InjunctionId = injunction.Id });
        Assert.Equal(new(2022, 11, 1, 16, 0, 0, TimeSpan.Zero), answer.Injunction.SealedEnd.ToDateTimeOffset());
        Assert.Equal(["2022-09-02", "2022-10-02", "2022-10-25"], answer.Deadlines.Select(d => d.Due));
    }

    [Theory, OnBothEngines]
    public async Task An_order_until_further_order_has_no_end_and_no_warning(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var injunction = await desk.InterimAsync(await desk.AppliedAsync());
        var order = Orders.Order(injunction);
        order.UntilFurtherOrder = true;
        await Refusing.With("asb.sealed_end_and_none", () => desk.Room.SendAsync(order));

        (order.RequestId, order.SealedEnd, order.Period) = (order.RequestId + "-again", null, "until further order");
        await desk.Room.SendAsync(order);

        var answer = await desk.Room.SendAsync(new GetInjunctionRequest { InjunctionId = injunction.Id });
        Assert.True(answer.Injunction.UntilFurtherOrder);
        Assert.Empty(answer.Deadlines);
    }

    [Theory, OnBothEngines]
    public async Task Each_term_says_why_it_has_a_power_of_arrest_or_none(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var injunction = await desk.InterimAsync(await desk.AppliedAsync());
        var unexplained = Orders.Order(injunction);
        unexplained.Terms[1].Reason = " ";
        var activity = Orders.Order(injunction);
        activity.Terms[0].Kind = TermKind.Activity;
        var silent = Orders.Order(injunction);
        silent.Terms[0].PowerOfArrest = PowerOfArrest.Unspecified;

        await Refusing.With("asb.arrest_unexplained", () => desk.Room.SendAsync(unexplained));
        await Refusing.With("asb.arrest_for_activity", () => desk.Room.SendAsync(activity));
        await Refusing.AtField("Terms[0].PowerOfArrest", () => desk.Room.SendAsync(silent));
    }

    [Theory, OnBothEngines]
    public async Task Without_notice_needs_a_reason_and_a_hearing_before_the_full_order(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var unexplained = Orders.Application();
        unexplained.WithoutNoticeReason = "";
        var injunction = await desk.AppliedAsync();

        await Refusing.With("asb.without_notice_unexplained", () => desk.AppliedAsync(unexplained));
        await Refusing.With("asb.not_adjourned", () => desk.GrantedAsync(injunction));
    }

    [Theory, OnBothEngines]
    public async Task Below_eighteen_an_order_ends_within_twelve_months_and_below_ten_there_is_none(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var child = Orders.Application();
        child.Defendant.DateOfBirth = "2011-10-13";
        await Refusing.With("asb.defendant_too_young", () => desk.AppliedAsync(child));

        var youth = Orders.Application();
        youth.Defendant.DateOfBirth = "2003-11-02"; // 18 on the day after the grant
        var injunction = await desk.InterimAsync(await desk.AppliedAsync(youth));
        var tooLong = Orders.Order(injunction);
        tooLong.SealedEnd = Timestamp.FromDateTimeOffset(new(2022, 11, 2, 0, 0, 0, TimeSpan.Zero));

        await Refusing.With("asb.too_long_for_age", () => desk.Room.SendAsync(tooLong));
        await desk.GrantedAsync(injunction);
    }

    [Theory, OnBothEngines]
    public async Task Consultation_and_evidence_are_on_record_with_their_days(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var injunction = await desk.AppliedAsync();
        injunction = (await desk.Room.SendAsync(new RecordConsultationRequest { RequestId = "1", InjunctionId = injunction.Id, Etag = injunction.Etag, Service = "Invented outreach", Kind = ConsultationKind.Consulted, On = "2021-10-13", Note = "Invented." })).Receipt;
        await desk.Room.SendAsync(new RecordEvidenceRequest { RequestId = "2", InjunctionId = injunction.Id, Etag = injunction.Etag, Source = "Invented outreach", Kind = EvidenceKind.WitnessTestimony, On = "2021-10-13" });

        var answer = await desk.Room.SendAsync(new GetInjunctionRequest { InjunctionId = injunction.Id });

        Assert.Equal(("Invented outreach", "2021-10-13", "Invented."), (answer.Injunction.Consultations[0].Service, answer.Injunction.Consultations[0].On, answer.Injunction.Consultations[0].Note));
        Assert.Equal(EvidenceKind.WitnessTestimony, Assert.Single(answer.Injunction.Evidence).Kind);
        Assert.Equal(["A service was consulted on 13 October 2021.", "Witness testimony received on 13 October 2021."], answer.History.Skip(1).Select(h => h.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task A_refusal_of_the_court_keeps_its_reason(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var injunction = await desk.AppliedAsync();
        await desk.Room.SendAsync(new RefuseInjunctionRequest { RequestId = "1", InjunctionId = injunction.Id, Etag = injunction.Etag, RefusedOn = "2021-10-14", Reason = "Not just and convenient." });

        var answer = await desk.Room.SendAsync(new GetInjunctionRequest { InjunctionId = injunction.Id });

        Assert.Equal(InjunctionState.Refused, answer.Injunction.State);
        Assert.Equal(("Refused by the court on 14 October 2021.", "Not just and convenient."), (answer.History[^1].Sentence, answer.History[^1].Reason));
    }
}
