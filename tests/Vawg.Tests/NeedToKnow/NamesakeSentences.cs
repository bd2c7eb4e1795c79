using SaferCity.Common.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.NeedToKnow;

/// <summary>A user's surname is that of somebody in a case: those who oversee are asked, and that user is told nothing.</summary>
public sealed class NamesakeSentences
{
    [Theory, OnBothEngines]
    public async Task The_same_surname_asks_those_who_oversee_and_locks_nobody_out(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync("zulu");
        await marac.Room.HearItselfAsync();

        var item = Assert.Single(await marac.DueAsync(), item => item.Kind == "conflict");
        var asked = await marac.Room.SendAsync(new GetConflictRequest { ConflictId = item.RecordId });

        Assert.Equal((receipt.Reference, "Deputy Zulu", ConflictKind.SameSurname, ConflictState.Suspected), (asked.Conflict.Reference, asked.Conflict.Person, asked.Conflict.Kind, asked.Conflict.State));
        Assert.NotNull(await marac.GetAsync(receipt.Id, People.Deputy));
    }

    [Theory, OnBothEngines]
    public async Task A_coordinator_who_is_the_match_is_not_asked_and_the_data_protection_lead_is(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync("Zulu", People.Deputy);
        await marac.Room.HearItselfAsync();

        var item = Assert.Single(await marac.DueAsync(People.DataProtectionLead));

        Assert.DoesNotContain(await marac.DueAsync(People.Deputy), due => due.Kind == "conflict");
        Assert.Empty((await marac.Room.SendAsync(new GetSightRequest { Reference = receipt.Reference }, People.Deputy)).Conflicts);
        await Assert.ThrowsAsync<NotFoundException>(() => marac.Room.SendAsync(new GetConflictRequest { ConflictId = item.RecordId }, People.Deputy));
        Assert.DoesNotContain("onflict", (await marac.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id }, People.Deputy)).History.ToString(), StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task The_answer_locks_the_person_out_or_ends_the_question(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (first, second) = (await marac.SubmitAsync("Zulu"), await marac.SubmitAsync("Zulu"));
        await marac.Room.HearItselfAsync();

        var confirmed = await AnswerAsync(marac, first, true);
        await AnswerAsync(marac, second, false);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(first.Id, People.Deputy));
        Assert.NotNull(await marac.GetAsync(second.Id, People.Deputy));
        Assert.DoesNotContain(await marac.DueAsync(), item => item.Kind == "conflict");
        await Refusing.With("practice.conflict_not_suspected", () => marac.Room.SendAsync(new AnswerConflictRequest { RequestId = Asking.New(), ConflictId = confirmed.Id, Etag = confirmed.Etag, Conflict = false, Reason = "Invented." }));
    }

    [Theory, OnBothEngines]
    public async Task Another_surname_asks_nobody(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        await marac.SubmitAsync("Ulu");
        await marac.Room.HearItselfAsync();

        Assert.DoesNotContain(await marac.DueAsync(), item => item.Kind == "conflict");
    }

    private static async Task<Receipt> AnswerAsync(Marac marac, Receipt referral, bool conflict)
    {
        var asked = Assert.Single((await marac.Room.SendAsync(new GetSightRequest { Reference = referral.Reference })).Conflicts);
        return (await marac.Room.SendAsync(new AnswerConflictRequest { RequestId = Asking.New(), ConflictId = asked.Id, Etag = asked.Etag, Conflict = conflict, Reason = "Invented." })).Receipt;
    }
}
