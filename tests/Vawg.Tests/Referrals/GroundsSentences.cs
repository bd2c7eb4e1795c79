using SaferCity.Tests.Storage;
using SaferCity.Vawg.Referrals;
using SaferCity.Vawg.V1;
using GroundKind = SaferCity.Vawg.V1.GroundKind;
using Referral = SaferCity.Vawg.Referrals.Referral;

namespace SaferCity.Tests.Vawg.Referrals;

public sealed class GroundsSentences
{
    [Theory, OnBothEngines]
    public async Task A_referral_without_grounds_is_refused_and_leaves_nothing(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var empty = Marac.Submission();
        empty.Grounds.Clear();

        await Refusing.With("vawg.no_ground", () => marac.Room.SendAsync(empty));

        Assert.Empty((await marac.Room.SendAsync(new ListReferralsRequest())).Referrals);
    }

    [Theory, OnBothEngines]
    public async Task Visible_high_risk_needs_fourteen_ticks(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var said = Marac.Submission("Alpha", GroundKind.VisibleHighRisk);
        said.DashTicks = 13;

        await Refusing.With("vawg.too_few_ticks", () => marac.Room.SendAsync(said));

        said.RequestId += "-again";
        said.DashTicks = 14;
        Assert.NotEmpty((await marac.Room.SendAsync(said)).Receipt.Reference);
    }

    [Theory, OnBothEngines]
    public async Task Professional_judgement_needs_its_reasons(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var said = Marac.Submission("Alpha", GroundKind.ProfessionalJudgement);
        said.Grounds[0].Reasons = "";

        await Refusing.With("vawg.judgement_without_reasons", () => marac.Room.SendAsync(said));
    }

    [Theory, OnBothEngines]
    public async Task Fourteen_ticks_are_a_ground_whatever_the_referrer_chose(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var said = Marac.Submission("Alpha", GroundKind.ProfessionalJudgement);
        said.DashTicks = 15;

        var receipt = (await marac.Room.SendAsync(said)).Receipt;

        Assert.Contains((await marac.GetAsync(receipt.Id)).Grounds, ground => ground.Kind is GroundKind.VisibleHighRisk);
    }

    [Theory, OnBothEngines]
    public async Task A_transfer_in_needs_no_ground(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var said = Marac.Submission();
        said.Source = SaferCity.Vawg.V1.ReferralSource.TransferIn;
        said.Grounds.Clear();

        Assert.NotEmpty((await marac.Room.SendAsync(said)).Receipt.Id);
    }

    [Theory]
    [InlineData("2021-09-28", "2022-09-28", true)]
    [InlineData("2021-09-28", "2022-09-29", false)]
    [InlineData(null, "2022-09-29", false)]
    public void A_repeat_reaches_to_the_anniversary_of_the_last_referral_and_no_further(string? last, string referred, bool repeat) =>
        Assert.Equal(repeat, Referral.IsRepeat(last is null ? null : DateOnly.Parse(last), DateOnly.Parse(referred), Thresholds.On(DateOnly.Parse(referred))));

    [Theory, OnBothEngines]
    public async Task A_repeat_is_computed_from_referrals_that_the_referrer_may_not_see(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        await marac.SubmitAsync("Alpha", Marac.HousingOfficer);
        var again = Marac.Submission("ALPHA");
        again.ReferringOrganisationId = Marac.Health.ToString();
        again.ReferredOn = "2021-11-01";

        var answer = await marac.Room.SendAsync(again, Marac.HealthOfficer);

        Assert.True(answer.Repeat);
        Assert.True(answer.RepeatDiffers);
    }

    [Theory, OnBothEngines]
    public async Task Another_perpetrator_is_a_new_case(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        await marac.SubmitAsync("Alpha");
        var other = Marac.Submission("Alpha");
        other.Perpetrator = Marac.Person("Somebody-Else");

        Assert.False((await marac.Room.SendAsync(other)).Repeat);
    }
}
