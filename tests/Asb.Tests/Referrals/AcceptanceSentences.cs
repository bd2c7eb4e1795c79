using SaferCity.Asb.Referrals;
using SaferCity.Asb.V1;
using SaferCity.Tests.Storage;
using Behaviour = SaferCity.Asb.V1.Behaviour;

namespace SaferCity.Tests.Asb.Referrals;

public sealed class AcceptanceSentences
{
    [Theory, OnBothEngines]
    public async Task Attempted_suicide_alone_is_refused_and_leaves_nothing(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);

        await Refusing.With("asb.suicide_alone", () => desk.SubmitAsync(Desk.Presentation("Alpha", Behaviour.AttemptedSuicide)));
        await Refusing.With("asb.suicide_alone", () => desk.SubmitAsync(Desk.Presentation("Alpha", Behaviour.AttemptedSuicide, Behaviour.RoughSleeping, Behaviour.SuicideThreat)));

        Assert.Empty((await desk.Room.SendAsync(new ListReferralsRequest())).Referrals);
    }

    [Theory, OnBothEngines]
    public async Task Attempted_suicide_is_accepted_with_behaviour_linked_to_disorder_asb_or_crime(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);

        foreach (var linked in (Behaviour[])[Behaviour.AntiSocialBehaviour, Behaviour.PublicDisorder, Behaviour.Crime, Behaviour.HateCrime])
            Assert.StartsWith("CCM-2021-", (await desk.SubmitAsync(Desk.Presentation("Alpha", Behaviour.AttemptedSuicide, linked))).Reference, StringComparison.Ordinal);
    }

    [Fact]
    public void The_refusal_names_the_way_out() => Assert.Contains("RecordSignposting", ReferralRefusals.SuicideAlone.Remedy, StringComparison.Ordinal);

    [Fact]
    public async Task Every_field_that_is_wrong_is_named()
    {
        await using var desk = await Desk.OpenAsync(Kept.InSqlite);
        var empty = new SubmitReferralRequest { RequestId = "1", Presentation = new() { Subject = new(), Behaviours = { (Behaviour)99 } } };

        foreach (var field in (string[])["ReferringOrganisationId", "ReceivedOn", "Subject.GivenName", "Role", "Behaviours[0]", "Place", "Account"])
            await Refusing.AtField("Presentation." + field, () => desk.Room.SendAsync(empty));
        await Refusing.AtField("Presentation", () => desk.Room.SendAsync(new SubmitReferralRequest { RequestId = "1" }));
    }

    [Fact]
    public async Task A_referral_cannot_be_received_in_the_future()
    {
        await using var desk = await Desk.OpenAsync(Kept.InSqlite);
        var said = Desk.Presentation();
        said.ReceivedOn = "2021-11-16";

        await Refusing.AtField("Presentation.ReceivedOn", () => desk.SubmitAsync(said));
    }

    [Theory, OnBothEngines]
    public async Task The_same_request_id_gives_the_same_reference_and_one_referral(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var said = Desk.Submission();

        var first = await desk.Room.SendAsync(said);
        var second = await desk.Room.SendAsync(said);

        Assert.Equal(first, second);
        Assert.Single((await desk.Room.SendAsync(new ListReferralsRequest())).Referrals);
    }
}
