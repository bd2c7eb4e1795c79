using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Papers;
using SaferCity.Tests.Asb.NeedToKnow;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Disposals;

/// <summary>What is asked of a case of the City Community MARAC before it is erased, and what is left of it. Who decides is a sentence of the domestic abuse MARAC, with which it shares the rule.</summary>
public sealed class ErasureSentences
{
    private static readonly Caller First = Account(6, AsbPermission.Read, AsbPermission.SeeAll, AsbPermission.Erase);
    private static readonly Caller Second = Account(7, AsbPermission.Read, AsbPermission.SeeAll, AsbPermission.Erase);
    private static readonly PaperScope Autumn = new(new(2021, 9, 20), new(2021, 12, 31), new(2022, 1, 15), new(2021, 9, 20));

    [Theory, OnBothEngines]
    public async Task A_second_person_erases_it_and_figures_stay_as_they_were(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var heard = await HeardAsync(desk);
        await desk.RecordAsync(heard.Reference, People.Deputy);
        var before = JsonSerializer.Serialize(await desk.Room.SendAsync(new AskForSection(Autumn), Caller.Nobody));
        Assert.Contains("resided elsewhere", before, StringComparison.Ordinal);

        await RequestAsync(desk, heard.Id);
        Assert.Contains(await desk.DueAsync(Second), item => item.Kind == "erasure" && item.RecordId == heard.Id);
        Assert.DoesNotContain(await desk.DueAsync(First), item => item.Kind == "erasure");
        await Refusing.With("practice.erasure_own_request", () => DecideAsync(desk, heard.Id, First));
        await DecideAsync(desk, heard.Id, Second);

        Assert.Equal(before, JsonSerializer.Serialize(await desk.Room.SendAsync(new AskForSection(Autumn), Caller.Nobody)));
        var answer = await desk.Room.SendAsync(new GetReferralRequest { ReferralId = heard.Id });
        var (referral, left) = (answer.Referral, new PersonDetails { HomeArea = new() { LocalAuthority = "Elsewhere", PoliceForce = "Elsewhere" } });
        Assert.Equal((left, "", null, ""), (referral.Presentation.Subject, referral.Presentation.Account, referral.HisuAnswers, Assert.Single(referral.Actions).Text));
        Assert.Equal(("", "", "2021-10-08"), (referral.HomeServices[0].Service, referral.HomeServices[0].LocalAuthority, referral.HomeServices[0].InvitedOn));
        Assert.Equal((ErasureState.Erased, First.Person, Second.Person), (answer.Erasure.State, answer.Erasure.RequestedBy, answer.Erasure.ApprovedBy));
        Assert.Equal((null, "", "Invented Act, s.1", "Chair"), await desk.Room.InDbAsync<AsbDb, (string?, string, string, string)>(async db =>
            (await db.Referrals.AsNoTracking().SingleAsync()).Sharings.Select(why => (why.NoConsentReason, why.Necessity, why.Gateway, why.DecidedBy)).Single()));
        Assert.All(answer.History, line => Assert.Equal("", line.Reason));
        Assert.Null(await JournalCheck.ProblemAsync(desk.Room.Engine, "asb"));
        Assert.Equal(0, await TextsAsync(desk));
    }

    [Theory, OnBothEngines]
    public async Task It_is_kept_for_six_years_and_while_it_is_open_or_held(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var open = await desk.SubmitAsync();
        await Refusing.With("practice.case_open", () => RequestAsync(desk, open.Id, ErasureBasis.RetentionOver));
        var heard = await HeardAsync(desk);

        var erasure = await GetAsync(desk, heard.Id);
        Assert.Equal(("2027-12-09", "A case of the City Community MARAC is kept: 6 years after 8 December 2021 (local)"), (erasure.RetentionOverFrom, erasure.Explanation));
        await Refusing.With("practice.retention_runs", () => RequestAsync(desk, heard.Id, ErasureBasis.RetentionOver));
        await desk.Room.SendAsync(new SetLegalHoldRequest { RequestId = Desk.NewId(), ReferralId = heard.Id, Etag = erasure.Etag, Hold = true, Reason = "Invented." }, First);
        await Refusing.With("practice.legal_hold", () => RequestAsync(desk, heard.Id));
    }

    [Theory, OnBothEngines]
    public async Task What_was_recorded_in_error_goes_before_it_is_heard_and_waits_for_nobody_any_more(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var meeting = await desk.ScheduleAsync("2021-12-08");
        var listed = await desk.ListAsync(await desk.SubmitAsync(), meeting);
        Assert.Contains(await desk.DueAsync(Desk.Coordinator), item => item.RecordId == listed.Id); // its home services

        await RequestAsync(desk, listed.Id);
        await DecideAsync(desk, listed.Id, Second);

        var referral = await desk.GetAsync(listed.Id);
        Assert.Equal((ReferralState.Erased, "", ""), (referral.State, referral.MeetingId, referral.Presentation.Account));
        Assert.Empty((await desk.Room.SendAsync(new ListReferralsRequest { MeetingId = meeting.Id })).Referrals);
        desk.Room.Clock.MoveTo(new(2021, 12, 9));
        await desk.HoldAsync(meeting);
        Assert.DoesNotContain(await desk.DueAsync(Desk.Coordinator), item => item.RecordId == listed.Id);
    }

    [Theory, OnBothEngines]
    public async Task Nothing_is_done_with_it_any_more_and_who_is_locked_out_learns_nothing(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var heard = await HeardAsync(desk);
        await RequestAsync(desk, heard.Id);
        await desk.DeclareAsync(heard.Reference, People.Deputy with { Permissions = Second.Permissions });
        await Assert.ThrowsAsync<NotFoundException>(() => GetAsync(desk, heard.Id, People.Deputy with { Permissions = Second.Permissions }));
        Assert.DoesNotContain(await desk.DueAsync(People.Deputy with { Permissions = Second.Permissions }), item => item.Kind == "erasure");

        await DecideAsync(desk, heard.Id, Second);

        var etag = (await desk.GetAsync(heard.Id)).Etag;
        await Refusing.With("practice.erased", () => desk.HomeServiceAsync(new() { Id = heard.Id, Etag = etag }, HomeServiceStep.Contacted, "2021-11-01", "Housing"));
        await Refusing.With("practice.erased", () => desk.Room.SendAsync(new AskElsewhereRequest { RequestId = Desk.NewId(), ReferralId = heard.Id, Etag = etag, Whom = PersonRole.Subject, Purpose = AskingPurpose.Safeguarding, Reason = "Invented." }));
        await Assert.ThrowsAsync<NotFoundException>(() => desk.GetAsync(heard.Id, People.Deputy));
    }

    private static async Task<Receipt> HeardAsync(Desk desk)
    {
        var referral = await desk.HomeServiceAsync(await desk.SubmitAsync(), HomeServiceStep.Invited, "2021-10-08");
        var meeting = await desk.ScheduleAsync("2021-12-08");
        referral = await desk.ListAsync(referral, meeting);
        desk.Room.Clock.MoveTo(new(2021, 12, 9));
        await desk.HoldAsync(meeting);
        return await desk.HearAsync(referral, Desk.Answers());
    }

    private static async Task<Erasure> GetAsync(Desk desk, string id, Caller? caller = null) => (await desk.Room.SendAsync(new GetErasureRequest { ReferralId = id }, caller ?? Second)).Erasure;

    private static async Task RequestAsync(Desk desk, string id, ErasureBasis basis = ErasureBasis.RecordedInError) =>
        await desk.Room.SendAsync(new RequestErasureRequest { RequestId = Desk.NewId(), ReferralId = id, Etag = (await GetAsync(desk, id)).Etag, Basis = basis, Reason = "Invented reason." }, First);

    private static async Task DecideAsync(Desk desk, string id, Caller caller) =>
        await desk.Room.SendAsync(new DecideErasureRequest { RequestId = Desk.NewId(), ReferralId = id, Etag = (await GetAsync(desk, id)).Etag, Erase = true }, caller);

    private static Task<long> TextsAsync(Desk desk) => desk.Room.InDbAsync<AsbDb, long>(async db =>
    {
        await using var connection = await db.Room.Engine.ConnectAsync("asb");
        await using var command = Plain.Command(connection, null, $"select count(*) from {db.Room.Engine.Prefix("asb")}journal_texts");
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    });

    private static Caller Account(int number, params object[] permissions)
    {
        var id = new Guid($"00000000-0000-7000-8000-00000000ac{number:00}");
        return RoomUnderTest.As(People.Team, permissions) with { System = "console", Person = "account:" + id, Account = id };
    }
}
