using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Referrals;

public sealed class ReceivingSentences
{
    [Theory, OnBothEngines]
    public async Task The_age_at_referral_is_computed_from_the_day_received_and_stays(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var receipt = await channel.ReceiveAsync(Channel.Person(born: "2003-10-05"), receivedOn: "2021-10-04"); // 18 tomorrow
        channel.Room.Clock.MoveTo(new(2022, 10, 4));

        var referral = (await channel.GetAsync(receipt)).Referral;

        Assert.Equal("PREV-2021-0001", receipt.Reference);
        Assert.Equal((17, true), (referral.AgeAtReferral, referral.Child));
    }

    [Theory, OnBothEngines]
    public async Task An_estimated_age_stands_in_for_an_unknown_date_of_birth(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var said = Channel.Concern(Channel.Person(born: ""));

        await Refusing.With("prevent.age_unknown", () => channel.Room.SendAsync(said));
        said.EstimatedAge = 30;
        var receipt = (await channel.Room.SendAsync(said)).Receipt;

        Assert.Equal(30, (await channel.GetAsync(receipt)).Referral.AgeAtReferral);
    }

    [Theory, OnBothEngines]
    public async Task A_private_person_refers_without_an_organisation_and_nobody_else_does(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var said = Channel.Concern();
        said.ReferringOrganisationId = "";

        await Refusing.With("prevent.no_referrer", () => channel.Room.SendAsync(said));
        said.Source = SourceSector.FriendsAndFamily;
        var receipt = (await channel.Room.SendAsync(said)).Receipt;

        Assert.Equal("", (await channel.GetAsync(receipt)).Referral.ReferringOrganisation);
    }

    [Theory, OnBothEngines]
    public async Task Somebody_born_after_the_referral_is_refused(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);

        await Refusing.With("prevent.born_later", () => channel.ReceiveAsync(Channel.Person(born: "2021-10-05")));
    }

    [Fact]
    public async Task Every_field_that_is_wrong_is_named()
    {
        await using var channel = await Channel.OpenAsync();
        var empty = new ReceiveReferralRequest { RequestId = "1", Source = (SourceSector)99, ReferringOrganisationId = "x", Subject = new(), EstimatedAge = 121 };

        foreach (var field in (string[])["Source", "ReferringOrganisationId", "ReceivedOn", "Subject.GivenName", "EstimatedAge", "Grounds"])
            await Refusing.AtField(field, () => channel.Room.SendAsync(empty));
    }

    [Fact]
    public async Task A_referral_cannot_be_dated_in_the_future_or_come_from_an_unknown_organisation()
    {
        await using var channel = await Channel.OpenAsync();
        var unknown = Channel.Concern();
        unknown.ReferringOrganisationId = Channel.New();

        await Refusing.AtField("ReceivedOn", () => channel.ReceiveAsync(receivedOn: "2021-10-12"));
        await Refusing.AtField("referring_organisation_id", () => channel.Room.SendAsync(unknown));
    }

    [Theory, OnBothEngines]
    public async Task The_same_request_twice_is_one_referral(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var said = Channel.Concern();

        var first = await channel.Room.SendAsync(said);
        var second = await channel.Room.SendAsync(said.Clone());

        Assert.Equal(first, second);
        Assert.Single((await channel.Room.SendAsync(new ListReferralsRequest())).Referrals);
    }
}
