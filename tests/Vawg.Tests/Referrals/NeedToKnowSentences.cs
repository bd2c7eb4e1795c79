using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.Referrals;

public sealed class NeedToKnowSentences
{
    [Theory, OnBothEngines]
    public async Task A_referral_exists_only_for_its_referrer_and_the_coordinator(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync("Alpha", Marac.HousingOfficer);

        Assert.Equal(receipt.Reference, (await marac.GetAsync(receipt.Id, Marac.HousingOfficer)).Reference);
        Assert.Equal(receipt.Reference, (await marac.GetAsync(receipt.Id, Marac.Coordinator)).Reference);
        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(receipt.Id, Marac.HealthOfficer));
        Assert.Empty((await marac.Room.SendAsync(new ListReferralsRequest(), Marac.HealthOfficer)).Referrals);
    }

    [Theory, OnBothEngines]
    public async Task Who_is_required_at_the_conference_knows_of_its_cases(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync("Alpha", Marac.HousingOfficer);
        await marac.ListAsync(receipt, await marac.ScheduleAsync("2021-12-08", required: Marac.Health));

        Assert.Equal(receipt.Reference, (await marac.GetAsync(receipt.Id, Marac.HealthOfficer)).Reference);
    }

    [Theory, OnBothEngines]
    public async Task Who_may_only_refer_cannot_list(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync("Alpha", Marac.HousingOfficer);

        await Assert.ThrowsAsync<NotPermittedException>(() => marac.Room.SendAsync(new ListForMeetingRequest { RequestId = "1", ReferralId = receipt.Id, Etag = receipt.Etag }, Marac.HousingOfficer));
    }
}
