using SaferCity.Common.V1;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Exits;

public sealed class ExitSentences
{
    private const string Next = "2021-11-22";

    [Theory, OnBothEngines]
    public async Task The_panel_closes_a_case_that_is_in_Channel_and_says_why(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await OnNextAgendaAsync(channel);

        var left = await channel.Room.SendAsync(Channel.Exit(referral));

        var answer = await channel.GetAsync(left.Receipt);
        Assert.Equal((ReferralState.Exited, new Exit { On = Next, Reason = ExitReason.ConcernAddressed }), (answer.Referral.State, answer.Referral.Exit));
        Assert.Equal([DiscussionOutcome.Adopted, DiscussionOutcome.Exited], answer.Referral.Discussions.Select(d => d.Outcome));
        Assert.Equal(("Closed by the panel of 22 November 2021: the case left Channel.", "Invented finding."), (answer.History[^1].Sentence, answer.History[^1].Reason));
        Assert.Equal(("2022-05-22", "6 months after 22 November 2021 (guidance)"), (left.ReviewDue, Assert.Single(answer.Deadlines).Explanation));
        await Refusing.With("prevent.closed", () => channel.SeekAsync(left.Receipt, on: Next));
        await Refusing.With("prevent.not_in_channel", () => channel.Room.SendAsync(Channel.Exit(left.Receipt)));
    }

    [Theory, OnBothEngines]
    public async Task It_is_reviewed_twice_after_it_left_and_nothing_else_is_due(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var left = (await channel.Room.SendAsync(Channel.Exit(await OnNextAgendaAsync(channel)))).Receipt;
        Assert.Empty((await channel.Room.SendAsync(new ListDueRequest())).Items);
        channel.Room.Clock.MoveTo(new(2022, 4, 22));
        Assert.Equal(("PREV-2021-0001: it left Channel on 22 November 2021; review how it went since.", "2022-05-22"), await OnlyDueAsync(channel));
        await Refusing.With("prevent.exit_reviewed_too_early", () => channel.Room.SendAsync(Channel.ReviewAfter(left, "2021-11-21")));

        var once = await channel.Room.SendAsync(Channel.ReviewAfter(left, "2022-04-21"));

        Assert.Equal("2022-11-22", once.ReviewDue);
        Assert.Empty((await channel.Room.SendAsync(new ListDueRequest())).Items);
        channel.Room.Clock.MoveTo(new(2022, 11, 30));
        Assert.Equal("2022-11-22", (await OnlyDueAsync(channel)).Due);
        await Refusing.With("prevent.exit_reviewed_too_early", () => channel.Room.SendAsync(Channel.ReviewAfter(once.Receipt, "2022-04-20")));

        var twice = await channel.Room.SendAsync(Channel.ReviewAfter(once.Receipt, "2022-11-30"));

        var answer = await channel.GetAsync(twice.Receipt);
        Assert.Equal(("", "2022-04-21", "2022-11-30", 0), (twice.ReviewDue, answer.Referral.Exit.FirstReviewOn, answer.Referral.Exit.SecondReviewOn, answer.Deadlines.Count));
        Assert.Equal(["Reviewed on 21 April 2022, for the first time since it left Channel.", "Reviewed on 30 November 2022, for the second time since it left Channel."], answer.History.TakeLast(2).Select(h => h.Sentence));
        Assert.Empty((await channel.Room.SendAsync(new ListDueRequest())).Items);
        await Refusing.With("prevent.exit_reviews_done", () => channel.Room.SendAsync(Channel.ReviewAfter(twice.Receipt, "2022-11-30")));
    }

    [Theory, OnBothEngines]
    public async Task Its_retention_runs_from_the_day_of_the_panel(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var left = (await channel.Room.SendAsync(Channel.Exit(await OnNextAgendaAsync(channel)))).Receipt;

        var erasure = (await channel.Room.SendAsync(new GetErasureRequest { ReferralId = left.Id }, Channel.Lead with { Permissions = new HashSet<string>([.. Channel.Lead.Permissions, "prevent.erase"]) })).Erasure;

        Assert.Equal((false, "2027-11-23", "A case of Prevent or Channel is kept: 6 years after 22 November 2021 (local)"), (erasure.Open, erasure.RetentionOverFrom, erasure.Explanation));
    }

    [Theory, OnBothEngines]
    public async Task What_is_recorded_about_consent_and_transfers_agrees_with_the_reason(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await OnNextAgendaAsync(channel);

        await Refusing.With("prevent.exit_consent_differs", () => channel.Room.SendAsync(Channel.Exit(referral, ExitReason.ConsentRefused)));
        await Refusing.With("prevent.exit_consent_differs", () => channel.Room.SendAsync(Channel.Exit(referral, ExitReason.ConsentWithdrawn)));
        referral = await channel.SendAsync(referral, Next);
        await Refusing.With("prevent.exit_transfer_pending", () => channel.Room.SendAsync(Channel.Exit(referral)));
        referral = (await channel.Room.SendAsync(new RecordTransferAnswerRequest(Channel.Answer(referral, TransferAnswer.Declined, Next)) { Reason = "Invented." })).Receipt;
        referral = await channel.DecideAsync(await channel.SeekAsync(referral, on: Next), ConsentDecision.Refused, Next);

        Assert.Equal(ReferralState.Exited, (await channel.GetAsync((await channel.Room.SendAsync(new ExitReferralRequest(Channel.Exit(referral, ExitReason.ConsentRefused)) { LegalAdvice = "Invented advice." })).Receipt)).Referral.State);
    }

    [Theory, OnBothEngines]
    public async Task Only_a_quorate_panel_on_whose_agenda_it_is_closes_a_case(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adopted = await channel.AdoptedAsync();
        await Refusing.With("prevent.not_on_agenda", () => channel.Room.SendAsync(Channel.Exit(adopted)));
        await Refusing.With("prevent.not_exited", () => channel.Room.SendAsync(Channel.ReviewAfter(adopted, Channel.PanelDay)));
        var panel = await channel.ScheduleAsync(Next, Channel.Council, Channel.Health);
        var referral = await channel.PutAsync(adopted, panel);
        await Refusing.With("prevent.panel_not_held", () => channel.Room.SendAsync(Channel.Exit(referral)));
        await channel.HoldAsync(panel, Channel.Council, Channel.Police);

        await Refusing.With("prevent.not_quorate", () => channel.Room.SendAsync(Channel.Exit(referral)));
    }

    [Theory, OnBothEngines]
    public async Task A_form_that_is_not_filled_says_where(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await OnNextAgendaAsync(channel);

        await Refusing.AtField("Reason", () => channel.Room.SendAsync(Channel.Exit(referral, ExitReason.Unspecified)));
        await Refusing.AtField("Rationale", () => channel.Room.SendAsync(new ExitReferralRequest(Channel.Exit(referral)) { Rationale = "" }));
        await Refusing.AtField("ReviewedOn", () => channel.Room.SendAsync(Channel.ReviewAfter(referral, "2027-01-01")));
        await Refusing.AtField("Found", () => channel.Room.SendAsync(new ReviewExitRequest(Channel.ReviewAfter(referral, Channel.PanelDay)) { Found = "" }));
    }

    private static async Task<Receipt> OnNextAgendaAsync(Channel channel)
    {
        var adopted = await channel.AdoptedAsync();
        var panel = await channel.ScheduleAsync(Next);
        var referral = await channel.PutAsync(adopted, panel);
        channel.Room.Clock.MoveTo(new(2021, 11, 22));
        await channel.HoldAsync(panel);
        return referral;
    }

    private static async Task<(string Sentence, string Due)> OnlyDueAsync(Channel channel)
    {
        var item = Assert.Single((await channel.Room.SendAsync(new ListDueRequest())).Items);
        return (item.Sentence, item.Due);
    }
}
