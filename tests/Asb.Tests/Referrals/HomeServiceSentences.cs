using SaferCity.Asb.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Referrals;

public sealed class HomeServiceSentences
{
    [Theory, OnBothEngines]
    public async Task Each_step_with_a_home_service_keeps_its_day(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var referral = await desk.SubmitAsync();
        referral = await desk.HomeServiceAsync(referral, HomeServiceStep.Contacted, "2021-10-06");
        referral = await desk.HomeServiceAsync(referral, HomeServiceStep.Invited, "2021-10-08", "ADULT social care");
        referral = await desk.HomeServiceAsync(referral, HomeServiceStep.Attended, "2021-11-11");
        referral = await desk.HomeServiceAsync(referral, HomeServiceStep.Invited, "2021-10-08", "Mental health trust");

        var services = (await desk.GetAsync(referral.Id)).HomeServices;

        Assert.Equal(["Adult social care", "Mental health trust"], services.Select(s => s.Service));
        Assert.Equal((HomeServiceStep.Attended, "2021-10-06", "2021-10-08", "2021-11-11", ""), (services[0].Step, services[0].ContactedOn, services[0].InvitedOn, services[0].AttendedOn, services[0].DeclinedOn));
        Assert.Equal("Invented Borough", services[0].LocalAuthority);
    }

    [Theory, OnBothEngines]
    public async Task A_service_that_declined_may_be_invited_again(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var referral = await desk.HomeServiceAsync(await desk.SubmitAsync(), HomeServiceStep.Invited, "2021-10-08");
        referral = await desk.HomeServiceAsync(referral, HomeServiceStep.Declined, "2021-10-10");
        referral = await desk.HomeServiceAsync(referral, HomeServiceStep.Invited, "2021-10-12");

        Assert.Equal(HomeServiceStep.Invited, Assert.Single((await desk.GetAsync(referral.Id)).HomeServices).Step);
    }

    [Theory, OnBothEngines]
    public async Task Nobody_is_invited_home_for_a_person_of_this_area_or_of_none(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var here = Desk.Presentation();
        here.Subject = Desk.Person("Alpha", "City of London");
        var unknown = Desk.Presentation("Bravo");
        unknown.Subject.HomeArea = null;

        await Refusing.With("asb.lives_here", async () => await desk.HomeServiceAsync(await desk.SubmitAsync(here), HomeServiceStep.Invited, "2021-10-08"));
        await Refusing.With("asb.home_unknown", async () => await desk.HomeServiceAsync(await desk.SubmitAsync(unknown), HomeServiceStep.Invited, "2021-10-08"));
    }

    [Theory, OnBothEngines]
    public async Task A_step_is_not_dated_before_the_referral_or_the_step_before(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var referral = await desk.SubmitAsync();
        await Refusing.With("asb.home_service_before_referral", () => desk.HomeServiceAsync(referral, HomeServiceStep.Invited, "2021-10-03"));

        referral = await desk.HomeServiceAsync(referral, HomeServiceStep.Invited, "2021-10-08");

        await Refusing.With("asb.home_service_step_backwards", () => desk.HomeServiceAsync(referral, HomeServiceStep.Attended, "2021-10-07"));
    }
}
