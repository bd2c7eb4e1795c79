using SaferCity.Tests.Integration.Elsewhere;
using SaferCity.Tests.Storage;
using Referrals = SaferCity.Vawg.V1.ReferralService.ReferralServiceClient;

namespace SaferCity.Tests.Integration.Erasing;

/// <summary>What a room told another about a record goes with that record, in the room that was told.</summary>
public sealed class ToldElsewhereSentences
{
    private const string Canary = ErasingHouse.Canary;

    [Theory, OnBothEngines]
    public async Task What_another_room_was_told_goes_with_the_record_that_it_was_told_about_and_its_own_record_says_so(Kept kept)
    {
        await using var erasing = await ErasingHouse.OpenAsync(kept);
        var (host, house) = (erasing.Host, erasing.House);
        var known = await house.AtTheCommunityMaracAsync("Alpha");
        var asking = await house.AtTheMaracAsync("Alpha");
        await house.AskAsync(asking);
        var pointer = await house.PointerAsync();
        await house.Owning.SharePointerAsync(new() { RequestId = AskingHouse.New(), PointerId = pointer.Id, Etag = pointer.Etag, What = Canary, Gateway = "Invented Act, s.1", Necessity = Canary });
        await host.CaughtUpAsync();
        Assert.NotEmpty(await erasing.WhereAsync("vawg"));
        await house.HearAtTheCommunityMaracAsync(known);

        await erasing.EraseAsync("asb", known.Id);

        Assert.Empty(await erasing.LeftAsync());
        var told = Assert.Single(Assert.Single((await house.Asking.GetAskedAsync(new() { ReferralId = asking.Id })).Asked).Answers);
        Assert.Equal(("", "asb", "Invented Act, s.1"), (told.What, told.Room, told.Gateway));
        Assert.Contains((await host.As<Referrals>(AskingHouse.Asker).GetReferralAsync(new() { ReferralId = asking.Id, Reason = "Invented." })).History,
            line => line.Sentence == "A record of the City Community MARAC was erased: what had been told of it, about a person of this record, went with it.");
    }
}
