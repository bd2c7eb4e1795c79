using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Papers;
using SaferCity.Tests.Storage;
using SaferCity.Tests.Vawg.NeedToKnow;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.Disposals;

/// <summary>What is left of a case that was erased.</summary>
public sealed class ErasedSentences
{
    [Theory, OnBothEngines]
    public async Task The_record_says_when_why_and_who_approved_and_nothing_of_anybody(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync(Full());

        await marac.EraseAsync(heard.Id);

        var answer = await marac.Room.SendAsync(new GetReferralRequest { ReferralId = heard.Id });
        var (referral, erasure) = (answer.Referral, answer.Erasure);
        Assert.Equal((new PersonDetails(), new PersonDetails(), "", "", false), (referral.Victim, referral.Perpetrator, referral.Background, referral.IncidentOn, referral.HasDashTicks));
        Assert.Equal(["", ""], referral.Grounds.Select(ground => ground.Reasons));
        Assert.Equal("", Assert.Single(referral.Actions).Text);
        Assert.Equal((ErasureState.Erased, ErasureBasis.PersonsRight, Erasing.First.Person, Erasing.Second.Person), (erasure.State, erasure.Basis, erasure.RequestedBy, erasure.ApprovedBy));
        Assert.All(answer.History, line => Assert.Equal("", line.Reason));
        Assert.Equal(Erasing.Second.Person, Assert.Single(answer.History, line => line.Sentence.Contains("was erased", StringComparison.Ordinal)).Actor);
        Assert.Equal("", Assert.Single((await marac.Room.SendAsync(new ListReferralsRequest())).Referrals).Initials);
    }

    [Theory, OnBothEngines]
    public async Task What_figures_count_stays_as_it_was(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync(Full());
        var scope = new PaperScope(new(2021, 9, 20), new(2021, 12, 31), new(2022, 1, 15), new(2021, 9, 20));
        var before = await marac.Room.SendAsync(new AskForSection(scope), Caller.Nobody);

        await marac.EraseAsync(heard.Id);

        Assert.Equal(JsonSerializer.Serialize(before), JsonSerializer.Serialize(await marac.Room.SendAsync(new AskForSection(scope), Caller.Nobody)));
        var referral = await marac.GetAsync(heard.Id);
        Assert.Equal((ReferralState.Heard, "2021-10-04", "2021-12-08", Marac.Housing.ToString()), (referral.State, referral.ReferredOn, referral.HeardOn, referral.ReferringOrganisationId));
        Assert.Equal([GroundKind.VisibleHighRisk, GroundKind.ProfessionalJudgement], referral.Grounds.Select(ground => ground.Kind).Order());
    }

    [Theory, OnBothEngines]
    public async Task A_new_referral_of_the_same_people_is_no_repeat_of_it(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync();
        await marac.EraseAsync(heard.Id);

        Assert.False((await marac.Room.SendAsync(Marac.Submission())).Repeat);
        Assert.True((await marac.Room.SendAsync(Marac.Submission())).Repeat); // of the one before, which is there
    }

    [Theory, OnBothEngines]
    public async Task The_journal_proves_it_without_any_text_about_the_record_and_still_verifies(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (heard, other) = (await marac.HeardAsync(), await marac.SubmitAsync("Beta"));
        await marac.RequestLiftingAsync(await marac.RecordAsync(heard.Reference, People.Deputy));
        await marac.RecordAsync(other.Reference, People.Deputy);
        await marac.ReviewAsync((await marac.BreakGlassAsync(heard.Reference, People.DutyManager)).Receipt, true, Marac.Coordinator);
        await marac.NameAsync(heard.Reference, People.Analyst);
        await marac.Room.SendAsync(new GetReferralRequest { ReferralId = heard.Id, Reason = "Invented reason." });

        await marac.EraseAsync(heard.Id);

        Assert.Null(await JournalCheck.ProblemAsync(marac.Room.Engine, "vawg"));
        Assert.Equal("vawg.conflict_recorded.v1", await marac.OneAsync("select j.fact from {0}journal_texts t join {0}journal j on j.number = t.number")); // the other case's
        Assert.Equal(("1", "vawg.lifting_declined.v1"), (await marac.OneAsync("select count(*) from {0}journal_texts"), await marac.OneAsync("select fact from {0}journal order by number desc limit 1"))); // the lifting that was pending ended with it
        var proof = JsonSerializer.Deserialize<JsonElement>(await marac.OneAsync("select body from {0}journal where fact = 'vawg.erased.v1'"));
        Assert.Equal((heard.Id, "PersonsRight", Erasing.First.Person), (proof.GetProperty("Record").GetString(), proof.GetProperty("Basis").GetString(), proof.GetProperty("RequestedBy").GetString()));
        Assert.Equal(Erasing.Second.Person, await marac.OneAsync("select person from {0}journal where fact = 'vawg.erased.v1'"));
    }

    [Theory, OnBothEngines]
    public async Task Who_was_locked_out_of_it_stays_locked_out_also_where_they_are_who_is_spoken_of(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync();
        await marac.DeclareAsync(heard.Reference, People.Deputy);

        await marac.EraseAsync(heard.Id);

        await Assert.ThrowsAsync<SaferCity.Kernel.Refusals.NotFoundException>(() => marac.GetAsync(heard.Id, People.Deputy));
        Assert.Empty(await TrailAsync(marac, People.Deputy, heard.Id));
        Assert.Contains(await TrailAsync(marac, Marac.Coordinator, heard.Id), line => line.Operation is Operation.Erasure && line.Sentence.Contains("was erased", StringComparison.Ordinal));
        Assert.Equal("0", await marac.OneAsync("select count(*) from {0}journal_texts"));
    }

    [Theory, OnBothEngines]
    public async Task Nobody_is_asked_any_more_whether_they_are_close_to_somebody_who_is_not_there(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync(Marac.Submission("Zulu"));
        await marac.Room.HearItselfAsync();
        Assert.Contains(await marac.DueAsync(People.DataProtectionLead), item => item.Kind == "conflict");

        await marac.EraseAsync(heard.Id);

        Assert.DoesNotContain(await marac.DueAsync(People.DataProtectionLead), item => item.Kind == "conflict");
    }

    [Theory, OnBothEngines]
    public async Task Nothing_is_done_with_it_any_more(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var heard = await marac.HeardAsync();
        await marac.EraseAsync(heard.Id);
        var etag = (await marac.GetAsync(heard.Id)).Etag;

        await Refusing.With("practice.erased", () => marac.RequestErasureAsync(heard.Id));
        await Refusing.With("practice.erased", () => marac.HoldAsync(heard.Id, true));
        await Refusing.With("practice.erased", () => marac.Room.SendAsync(new TransferReferralRequest { Sharing = Marac.Sharing(), RequestId = Erasing.New(), ReferralId = heard.Id, Etag = etag, NewHomeArea = new() { LocalAuthority = "Hackney", PoliceForce = "Invented Force" }, TransferredOn = "2021-12-09", Reason = "Invented." }));
        await Refusing.With("practice.erased", () => marac.Room.SendAsync(new AskElsewhereRequest { RequestId = Erasing.New(), ReferralId = heard.Id, Etag = etag, Whom = PersonRole.Victim, Purpose = AskingPurpose.Safeguarding, Reason = "Invented." }));
    }

    private static async Task<List<TrailLine>> TrailAsync(Marac marac, Caller reader, string record)
    {
        await using var scope = marac.Room.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = reader;
        return await scope.ServiceProvider.GetRequiredService<Trail>().ReadAsync(new(Guid.Parse(record), null, "vawg", null, null, null), TrailPlace.Start, 100, CancellationToken.None);
    }

    private static SubmitReferralRequest Full()
    {
        var submission = Marac.Submission("Alpha", GroundKind.ProfessionalJudgement);
        (submission.DashTicks, submission.IncidentOn, submission.Victim.DateOfBirth) = (15, "2021-10-02", "1990-05-04");
        return submission;
    }
}

/// <summary>Looks into the room's tables.</summary>
internal static class Tables
{
    public static Task<string> OneAsync(this Marac marac, string question) => marac.Room.InDbAsync<VawgDb, string>(async db =>
    {
        await using var connection = await db.Room.Engine.ConnectAsync("vawg");
        await using var command = Plain.Command(connection, null, string.Format(System.Globalization.CultureInfo.InvariantCulture, question, db.Room.Engine.Prefix("vawg")));
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!;
    });
}
