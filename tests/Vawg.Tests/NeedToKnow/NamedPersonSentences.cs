using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.NeedToKnow;

public sealed class NamedPersonSentences
{
    [Theory, OnBothEngines]
    public async Task A_named_person_sees_the_one_record_until_it_is_ended(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        await marac.SubmitAsync("Beta");

        var opening = await marac.NameAsync(receipt.Reference, People.Analyst);
        Assert.Equal([receipt.Id], (await marac.Room.SendAsync(new ListReferralsRequest(), People.Analyst)).Referrals.Select(r => r.Id));
        var ended = (await marac.Room.SendAsync(new EndNamingRequest { RequestId = Asking.New(), OpeningId = opening.Id, Etag = opening.Etag, Reason = "Invented." })).Receipt;

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, People.Analyst));
        await Refusing.With("practice.naming_not_standing", () => marac.Room.SendAsync(new EndNamingRequest { RequestId = Asking.New(), OpeningId = opening.Id, Etag = ended.Etag, Reason = "Invented." }));
    }

    [Theory, OnBothEngines]
    public async Task A_naming_with_a_last_day_holds_through_that_day_and_no_longer(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        await Refusing.With("practice.naming_ends_in_past", () => marac.NameAsync(receipt.Reference, People.Analyst, "2021-11-14"));

        await marac.NameAsync(receipt.Reference, People.Analyst, "2021-11-16");

        marac.Room.Clock.Move(TimeSpan.FromHours(35.9));
        Assert.NotNull(await marac.GetAsync(receipt.Id, People.Analyst));
        marac.Room.Clock.Move(TimeSpan.FromHours(0.2));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, People.Analyst));
        await marac.NameAsync(receipt.Reference, People.Analyst);
        Assert.NotNull(await marac.GetAsync(receipt.Id, People.Analyst));
    }

    [Theory, OnBothEngines]
    public async Task Nobody_is_named_to_a_record_that_the_caller_does_not_see(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();
        await marac.DeclareAsync(receipt.Reference, Marac.Coordinator);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.NameAsync(receipt.Reference, People.Analyst));
    }

    [Theory, OnBothEngines]
    public async Task Somebody_without_an_account_cannot_be_named(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();

        await Refusing.AtField("account_id", () => marac.NameAsync(receipt.Reference, Marac.HealthOfficer));
    }
}
