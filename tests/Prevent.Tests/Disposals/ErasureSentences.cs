using System.Text.Json;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Practice.Papers;
using SaferCity.Prevent;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Prevent.NeedToKnow;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Disposals;

/// <summary>What is asked of a case of Prevent before it is erased, and what is left of it. Who decides is a sentence of the domestic abuse MARAC, with which it shares the rule.</summary>
public sealed class ErasureSentences
{
    private static readonly Caller First = Account(6, PreventPermission.Read, PreventPermission.SeeAll, PreventPermission.Erase);
    private static readonly Caller Second = Account(7, PreventPermission.Read, PreventPermission.SeeAll, PreventPermission.Erase);
    private static readonly PaperScope Autumn = new(new(2021, 9, 20), new(2021, 12, 31), new(2022, 1, 15), new(2021, 9, 20));

    [Theory, OnBothEngines]
    public async Task A_second_person_erases_a_case_that_was_in_Channel_and_its_figures_stay(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adopted = await channel.DecideAsync(await channel.SeekAsync(await channel.AdoptedAsync()));
        adopted = (await channel.Room.SendAsync(Channel.Order(adopted))).Receipt;
        await Refusing.With("practice.case_open", () => RequestAsync(channel, adopted.Id, ErasureBasis.RetentionOver));
        channel.Room.Clock.MoveTo(new(2021, 10, 28));
        adopted = await channel.SendAsync(adopted, "2021-10-26");
        var moved = (await channel.Room.SendAsync(Channel.Answer(adopted, on: "2021-10-27"))).Receipt;
        var before = await FiguresAsync(channel);

        await RequestAsync(channel, moved.Id);
        Assert.Contains(await channel.DueAsync(Second), item => item.Kind == "erasure" && item.RecordId == moved.Id);
        Assert.DoesNotContain(await channel.DueAsync(First), item => item.Kind == "erasure");
        await Refusing.With("practice.erasure_own_request", () => EraseAsync(channel, moved.Id, First));
        await EraseAsync(channel, moved.Id, Second);

        Assert.Equal(before, await FiguresAsync(channel));
        var answer = await channel.GetAsync(moved);
        var referral = answer.Referral;
        Assert.Equal((new PersonDetails(), "", 18, ""), (referral.Subject, referral.Grounds, referral.AgeAtReferral, Assert.Single(referral.Consents).SoughtBy));
        Assert.Equal((new SupportPlan { InitialSessions = 3 }, "", "", ""), (referral.Plan, referral.SessionOrder.ProviderCode, referral.SessionOrder.ApprovalReference, referral.Transfer.LocalAuthority + referral.Transfer.PoliceForce));
        Assert.Equal((ErasureState.Erased, First.Person, Second.Person), (answer.Erasure.State, answer.Erasure.RequestedBy, answer.Erasure.ApprovedBy));
        Assert.All(answer.History, line => Assert.Equal("", line.Reason));
        Assert.Null(await JournalCheck.ProblemAsync(channel.Room.Engine, "prevent"));
    }

    [Theory, OnBothEngines]
    public async Task A_case_in_Channel_goes_where_it_was_recorded_in_error_and_waits_for_nobody_any_more(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adopted = await channel.AdoptedAsync();
        var panel = await channel.ScheduleAsync("2021-11-22");
        adopted = (await channel.Room.SendAsync(new PutOnAgendaRequest { RequestId = Channel.New(), ReferralId = adopted.Id, Etag = adopted.Etag, PanelId = panel.Id })).Receipt;
        adopted = await channel.SeekAsync(adopted);
        adopted = await channel.SendAsync(adopted, "2021-10-25");
        var before = await FiguresAsync(channel);
        Assert.Contains(await channel.DueAsync(Channel.Lead), item => item.RecordId == adopted.Id);

        await RequestAsync(channel, adopted.Id, ErasureBasis.RecordedInError);
        await EraseAsync(channel, adopted.Id, Second);

        var answer = await channel.GetAsync(adopted);
        Assert.Equal((ReferralState.Erased, "", "", 0), (answer.Referral.State, answer.Referral.PanelId, answer.Referral.Grounds, answer.Deadlines.Count));
        Assert.Empty((await channel.Room.SendAsync(new ListReferralsRequest { PanelId = panel.Id })).Referrals);
        Assert.DoesNotContain(await channel.DueAsync(Channel.Lead), item => item.RecordId == adopted.Id);
        Assert.Equal(before, await FiguresAsync(channel));
    }

    [Theory, OnBothEngines]
    public async Task It_is_kept_for_six_years_from_its_end_and_a_childs_to_the_25th_birthday(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var (adult, child, estimated) = (await ClosedAsync(channel, Channel.Person()), await ClosedAsync(channel, Channel.Person("Beta", "2008-05-04")), await ClosedAsync(channel, Channel.Person("Gamma", ""), 12));

        Assert.Equal(("2027-10-12", "A case of Prevent or Channel is kept: 6 years after 11 October 2021 (local)"), Said(await GetAsync(channel, adult)));
        Assert.Equal(("2033-05-05", "A case with a child is kept: 25 years after 4 May 2008 (local)"), Said(await GetAsync(channel, child)));
        Assert.Equal("2034-10-05", (await GetAsync(channel, estimated)).RetentionOverFrom); // twelve on 4 October 2021

        await Refusing.With("practice.retention_runs", () => RequestAsync(channel, adult, ErasureBasis.RetentionOver));
        channel.Room.Clock.MoveTo(new(2027, 10, 12));
        await RequestAsync(channel, adult, ErasureBasis.RetentionOver);
        await Refusing.With("practice.retention_runs", () => RequestAsync(channel, child, ErasureBasis.RetentionOver));
    }

    [Theory, OnBothEngines]
    public async Task What_the_safeguarding_check_and_the_care_provider_were_goes_too_and_who_is_locked_out_learns_nothing(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var closed = await ClosedAsync(channel, Channel.Person("Beta", "2008-05-04"));
        var declined = (await channel.Room.SendAsync(Channel.Refusal(await channel.BeforePanelAsync(), CareProviderAnswer.Referred, "Invented Health Trust"))).Receipt;
        foreach (var id in (string[])[closed, declined.Id])
        {
            await RequestAsync(channel, id);
            await EraseAsync(channel, id, Second);
        }

        Assert.Equal(("", true), ((await channel.GetAsync(new() { Id = closed })).Referral.PreScreening.SafeguardingCheck, (await channel.GetAsync(new() { Id = closed })).Referral.Child));
        Assert.Equal((CareProviderAnswer.Referred, ""), ((await channel.GetAsync(declined)).Referral.NonAdoption.CareProviderAnswer, (await channel.GetAsync(declined)).Referral.NonAdoption.CareProvider));
        await channel.DeclareAsync(declined.Reference, Second);
        await Assert.ThrowsAsync<NotFoundException>(() => GetAsync(channel, declined.Id));
    }

    [Theory, OnBothEngines]
    public async Task A_case_that_left_Channel_is_not_reviewed_after_it_was_erased(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adopted = await channel.AdoptedAsync();
        var panel = await channel.ScheduleAsync("2021-11-22");
        adopted = await channel.PutAsync(adopted, panel);
        channel.Room.Clock.MoveTo(new(2021, 11, 22));
        await channel.HoldAsync(panel);
        await channel.Room.SendAsync(Channel.Exit(adopted));
        channel.Room.Clock.MoveTo(new(2022, 4, 22));
        Assert.Contains(await channel.DueAsync(Channel.Lead), item => item.RecordId == adopted.Id);

        await RequestAsync(channel, adopted.Id);
        await EraseAsync(channel, adopted.Id, Second);

        Assert.DoesNotContain(await channel.DueAsync(Channel.Lead), item => item.RecordId == adopted.Id);
        Assert.Empty((await channel.GetAsync(adopted)).Deadlines);
    }

    private static (string, string) Said(Erasure erasure) => (erasure.RetentionOverFrom, erasure.Explanation);

    private static async Task<string> ClosedAsync(Channel channel, PersonDetails subject, int? age = null)
    {
        var concern = Channel.Concern(subject);
        if (age is { } years) concern.EstimatedAge = years;
        var referral = (await channel.Room.SendAsync(concern)).Receipt;
        await channel.Room.SendAsync(new CloseAtPreScreeningRequest { RequestId = Channel.New(), ReferralId = referral.Id, Etag = referral.Etag, ClosedOn = "2021-10-11", Reason = PreScreeningReason.NoConcern, SafeguardingCheck = "Invented check." });
        return referral.Id;
    }

    // The numbers and what they count: of an erased transfer the sentence names the force no longer.
    private static async Task<string> FiguresAsync(Channel channel) =>
        JsonSerializer.Serialize((await channel.Room.SendAsync(new AskForSection(Autumn), Caller.Nobody)).SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Figures));

    private static async Task<Erasure> GetAsync(Channel channel, string id) => (await channel.Room.SendAsync(new GetErasureRequest { ReferralId = id }, Second)).Erasure;

    private static async Task RequestAsync(Channel channel, string id, ErasureBasis basis = ErasureBasis.PersonsRight) =>
        await channel.Room.SendAsync(new RequestErasureRequest { RequestId = Channel.New(), ReferralId = id, Etag = (await GetAsync(channel, id)).Etag, Basis = basis, Reason = "Invented reason." }, First);

    private static async Task EraseAsync(Channel channel, string id, Caller caller) =>
        await channel.Room.SendAsync(new DecideErasureRequest { RequestId = Channel.New(), ReferralId = id, Etag = (await GetAsync(channel, id)).Etag, Erase = true }, caller);

    private static Caller Account(int number, params object[] permissions)
    {
        var id = new Guid($"00000000-0000-7000-8000-00000000ac{number:00}");
        return RoomUnderTest.As(People.Team, permissions) with { System = "console", Person = "account:" + id, Account = id };
    }
}
