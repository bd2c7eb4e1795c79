using SaferCity.Common.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.NeedToKnow;

public sealed class ConflictSentences
{
    [Theory, OnBothEngines]
    public async Task Who_declares_a_conflict_loses_sight_at_once_although_they_see_everything(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();

        await marac.DeclareAsync(receipt.Reference, People.Deputy);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, People.Deputy));
        Assert.Equal(receipt.Reference, (await marac.GetAsync(receipt.Id)).Reference);
    }

    [Theory, OnBothEngines]
    public async Task A_partners_officer_is_locked_out_alone_and_by_whatever_system_they_call(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();

        await marac.DeclareAsync(receipt.Reference, Marac.HousingOfficer);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, Marac.HousingOfficer with { System = "another-system" }));
        Assert.NotNull(await marac.GetAsync(receipt.Id, Marac.HousingOfficer with { Person = "officer:colleague" }));
    }

    [Theory, OnBothEngines]
    public async Task Declaring_answers_and_writes_alike_whether_there_is_such_a_record_or_not(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();

        var hidden = await marac.DeclareAsync(receipt.Reference, People.Analyst);
        var absent = await marac.DeclareAsync("VAWG-2021-9999", People.Analyst);
        var again = await marac.DeclareAsync(receipt.Reference, People.Analyst);

        Assert.Equal(absent, hidden);
        Assert.Equal(absent, again);
        Assert.Single((await marac.Room.SendAsync(new GetSightRequest { Reference = receipt.Reference })).Conflicts);
        Assert.Equal(3, await JournalledAsync(marac, People.Analyst.Person));
    }

    [Theory, OnBothEngines]
    public async Task The_coordinator_locks_out_an_account_and_it_is_told_nothing(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();

        var conflict = await marac.RecordAsync(receipt.Reference, People.Deputy);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, People.Deputy));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.Room.SendAsync(new GetConflictRequest { ConflictId = conflict.Id }, People.Deputy));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.Room.SendAsync(new GetSightRequest { Reference = receipt.Reference }, People.Deputy));
        var told = await marac.Room.SendAsync(new GetConflictRequest { ConflictId = conflict.Id }, People.DataProtectionLead);
        Assert.Equal(("Deputy Zulu", ConflictState.Locked, "Invented reason."), (told.Conflict.Person, told.Conflict.State, Assert.Single(told.History).Reason));
    }

    [Theory, OnBothEngines]
    public async Task Nobody_records_a_conflict_in_a_record_that_they_do_not_see(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        await marac.RecordAsync(receipt.Reference, People.Deputy);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.RecordAsync(receipt.Reference, People.Analyst, People.Deputy));
        await Refusing.With("practice.person_locked_out", () => marac.RecordAsync(receipt.Reference, People.Deputy));
    }

    [Theory, OnBothEngines]
    public async Task A_lock_is_lifted_by_a_second_person_and_not_before(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        var conflict = await marac.RequestLiftingAsync(await marac.RecordAsync(receipt.Reference, People.Deputy));

        await Refusing.With("practice.same_person", () => marac.DecideAsync(conflict, true, People.Chair));
        await Refusing.With("practice.same_person", () => marac.DecideAsync(conflict, true, People.Chair with { Organisation = Marac.Police }));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.DecideAsync(conflict, true, People.Deputy));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, People.Deputy));
        Assert.DoesNotContain(await marac.DueAsync(People.Chair), item => item.Kind == "conflict");
        Assert.Contains(await marac.DueAsync(People.DataProtectionLead), item => item.Kind == "conflict" && item.RecordId == conflict.Id);

        await marac.DecideAsync(conflict, true, People.DataProtectionLead);

        Assert.NotNull(await marac.GetAsync(receipt.Id, People.Deputy));
        Assert.DoesNotContain(await marac.DueAsync(People.DataProtectionLead), item => item.Kind == "conflict");
    }

    [Theory, OnBothEngines]
    public async Task Who_asks_that_a_lock_is_lifted_and_who_decides_are_signed_in(Kept kept) // one person could have an officer id and an account
    {
        await using var marac = await Marac.OpenAsync(kept);
        var conflict = await marac.RecordAsync((await marac.SubmitAsync()).Reference, People.Deputy);

        await Refusing.With("practice.lifting_by_system", () => marac.RequestLiftingAsync(conflict, Marac.Coordinator));
        conflict = await marac.RequestLiftingAsync(conflict);
        await Refusing.With("practice.lifting_by_system", () => marac.DecideAsync(conflict, true, Marac.Coordinator));
        await Refusing.With("practice.lifting_by_system", () => marac.DecideAsync(conflict, false, Marac.Coordinator));
    }

    [Theory, OnBothEngines]
    public async Task A_lifting_that_is_declined_leaves_the_lock_and_can_be_asked_for_again(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        var asked = await marac.RequestLiftingAsync(await marac.RecordAsync(receipt.Reference, People.Deputy));

        var declined = await marac.DecideAsync(asked, false, People.DataProtectionLead);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, People.Deputy));
        await Refusing.With("practice.lifting_not_requested", () => marac.DecideAsync(declined, true, People.DataProtectionLead));
        await marac.RequestLiftingAsync(declined);
    }

    [Theory, OnBothEngines]
    public async Task A_conflict_that_was_lifted_can_be_declared_again(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        await marac.DeclareAsync(receipt.Reference, People.Deputy);
        var declared = Assert.Single((await marac.Room.SendAsync(new GetSightRequest { Reference = receipt.Reference })).Conflicts);
        var lifted = await marac.RequestLiftingAsync(new() { Id = declared.Id, Etag = declared.Etag });
        await marac.DecideAsync(lifted, true, People.DataProtectionLead);
        Assert.NotNull(await marac.GetAsync(receipt.Id, People.Deputy));

        await marac.DeclareAsync(receipt.Reference, People.Deputy);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, People.Deputy));
    }

    [Theory, OnBothEngines]
    public async Task Why_somebody_is_in_conflict_is_not_in_the_history_that_the_panel_reads(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        await marac.RecordAsync(receipt.Reference, People.Deputy);

        var history = (await marac.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id }, Marac.HousingOfficer)).History;

        Assert.DoesNotContain(history, line => line.Sentence.Contains("conflict", StringComparison.Ordinal) || line.Reason.Length > 0);
    }

    private static Task<int> JournalledAsync(Marac marac, string person) => marac.Room.InDbAsync<SaferCity.Vawg.Data.VawgDb, int>(async db =>
    {
        await using var connection = await db.Room.Engine.ConnectAsync("vawg");
        await using var command = SaferCity.Kernel.Storage.Plain.Command(connection, null, $"select count(*) from {db.Room.Engine.Prefix("vawg")}journal where person = @person", ("@person", person));
        return Convert.ToInt32(await command.ExecuteScalarAsync());
    });
}
