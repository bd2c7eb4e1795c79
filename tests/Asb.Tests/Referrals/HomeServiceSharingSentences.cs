using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Referrals;

/// <summary>A service of another area is told of a person: each time, why it may be is said and kept.</summary>
public sealed class HomeServiceSharingSentences
{
    [Theory]
    [InlineData(nameof(HomeServiceStep.Contacted))]
    [InlineData(nameof(HomeServiceStep.Invited))]
    public async Task Why_a_home_service_may_be_told_is_said_when_it_is_contacted_or_invited(string name)
    {
        var step = Enum.Parse<HomeServiceStep>(name);
        await using var desk = await Desk.OpenAsync(Kept.InSqlite);
        var referral = await desk.SubmitAsync();
        foreach (var (field, change) in new (string, Action<Sharing>)[]
        {
            ("Gateway", s => s.Gateway = " "), ("Regime", s => s.Regime = SharingRegime.Unspecified), ("Consent", s => s.Consent = SharingConsent.Unspecified), ("Channel", s => s.Channel = SharingChannel.Unspecified),
            ("Necessity", s => s.Necessity = ""), ("DecidedBy", s => s.DecidedBy = ""), ("NoConsentReason", s => s.NoConsentReason = ""),
        })
        {
            var sharing = Desk.Sharing()!;
            change(sharing);
            await Refusing.AtField("Sharing." + field, () => desk.Room.SendAsync(Step(referral, step, sharing)));
        }
        await Refusing.AtField("Sharing", () => desk.Room.SendAsync(Step(referral, step, null)));
        Assert.Empty((await desk.GetAsync(referral.Id)).HomeServices);
    }

    [Theory]
    [InlineData(nameof(HomeServiceStep.Attended))]
    [InlineData(nameof(HomeServiceStep.Declined))]
    public async Task Nothing_is_said_to_go_out_when_a_home_service_attends_or_declines(string name)
    {
        var step = Enum.Parse<HomeServiceStep>(name);
        await using var desk = await Desk.OpenAsync(Kept.InSqlite);
        var referral = await desk.HomeServiceAsync(await desk.SubmitAsync(), HomeServiceStep.Invited, "2021-10-08");

        await Refusing.AtField("Sharing", () => desk.Room.SendAsync(Step(referral, step, Desk.Sharing())));

        await desk.Room.SendAsync(Step(referral, step, null));
        Assert.Single(await SharesAsync(desk));
    }

    [Theory, OnBothEngines]
    public async Task Each_time_that_a_home_service_is_told_is_known_however_late_the_register_asks(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var referral = await desk.HomeServiceAsync(await desk.SubmitAsync(), HomeServiceStep.Contacted, "2021-10-06");
        referral = await desk.HomeServiceAsync(referral, HomeServiceStep.Invited, "2021-10-08");
        await desk.HomeServiceAsync(referral, HomeServiceStep.Attended, "2021-11-11");

        var shares = await SharesAsync(desk);

        Assert.Equal([new DateOnly(2021, 10, 6), new DateOnly(2021, 10, 8)], shares.Select(share => share.On));
        foreach (var share in shares) Assert.Equal(share, (await desk.Room.SendAsync(new AskForSent(share.Share), Caller.Product("test")))!.Why);
        Assert.Null(await desk.Room.SendAsync(new AskForSent(shares[0].Share)));
        Assert.Null(await desk.Room.SendAsync(new AskForSent(Guid.NewGuid()), Caller.Product("test")));
        var history = (await desk.Room.SendAsync(new GetReferralRequest { ReferralId = referral.Id })).History.Select(line => line.Sentence);
        Assert.Equal(2, history.Count(sentence => sentence == "Why it might be sent stands in the register of disclosures."));
    }

    private static RecordHomeServiceRequest Step(Receipt referral, HomeServiceStep step, Sharing? sharing) => new()
    { RequestId = Desk.NewId(), ReferralId = referral.Id, Etag = referral.Etag, Service = "Adult social care", Step = step, On = "2021-10-09", Sharing = sharing };

    private static Task<List<SaferCity.Practice.Sharings.Sharing>> SharesAsync(Desk desk) =>
        desk.Room.InDbAsync<AsbDb, List<SaferCity.Practice.Sharings.Sharing>>(async db => [.. (await db.Referrals.AsNoTracking().SingleAsync()).Sharings.OrderBy(sharing => sharing.On)]);
}
