using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.Referrals;

public sealed class ReferralFormSentences
{
    [Fact]
    public async Task Every_field_that_is_wrong_is_named()
    {
        await using var marac = await Marac.OpenAsync(Kept.InSqlite);
        var empty = new SubmitReferralRequest { RequestId = "1", DashTicks = 25, Grounds = { new Ground { Kind = (GroundKind)99 } }, Victim = new() };

        foreach (var field in (string[])["Source", "ReferringOrganisationId", "ReferredOn", "Victim.GivenName", "Perpetrator", "Grounds[0].Kind", "DashTicks", "Background"])
            await Refusing.AtField(field, () => marac.Room.SendAsync(empty));
    }

    [Fact]
    public async Task A_referral_cannot_be_dated_in_the_future()
    {
        await using var marac = await Marac.OpenAsync(Kept.InSqlite);
        var said = Marac.Submission();
        said.ReferredOn = "2021-11-16";

        await Refusing.AtField("ReferredOn", () => marac.Room.SendAsync(said));
    }

    [Fact]
    public async Task Text_that_storage_would_change_is_refused_by_its_field()
    {
        await using var marac = await Marac.OpenAsync(Kept.InSqlite);
        var said = Marac.Submission();
        said.Grounds[0].Reasons = "a\0b";

        await Refusing.AtField("grounds[0].reasons", () => marac.Room.SendAsync(said));
    }

    [Fact]
    public async Task An_organisation_that_is_not_on_the_register_is_refused()
    {
        await using var marac = await Marac.OpenAsync(Kept.InSqlite);
        var said = Marac.Submission();
        said.ReferringOrganisationId = Guid.NewGuid().ToString();

        await Refusing.AtField("referring_organisation_id", () => marac.Room.SendAsync(said));
    }
}
