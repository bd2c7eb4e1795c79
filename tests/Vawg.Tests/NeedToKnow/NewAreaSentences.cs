using SaferCity.Common.V1;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.NeedToKnow;

/// <summary>Where a victim lives after a move is a field of its own to know, in a case that many see.</summary>
public sealed class NewAreaSentences
{
    [Theory, OnBothEngines]
    public async Task Who_may_not_see_the_new_area_sees_the_case_without_it(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await TransferredAsync(marac);

        var seen = await marac.GetAsync(receipt.Id, Marac.HousingOfficer);
        var whole = await marac.GetAsync(receipt.Id);

        Assert.Equal("2021-11-15", seen.TransferredOn);
        Assert.Equal("Invented-Elsewhere", whole.TransferredTo.LocalAuthority);
        Assert.Equal("Invented-Elsewhere", whole.Victim.HomeArea.LocalAuthority);
    }

    [Theory, OnBothEngines]
    public async Task The_new_area_is_in_no_answer_to_who_may_not_see_it(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await TransferredAsync(marac);

        string[] answers =
        [
            (await marac.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id }, Marac.HousingOfficer)).ToString(),
            (await marac.Room.SendAsync(new ListReferralsRequest(), Marac.HousingOfficer)).ToString(),
            (await marac.Room.SendAsync(new ListDueRequest(), Marac.HousingOfficer)).ToString(),
        ];

        Assert.All(answers, answer => Assert.DoesNotContain("Invented-Elsewhere", answer, StringComparison.Ordinal));
        Assert.Contains(receipt.Id, answers[1], StringComparison.Ordinal);
        Assert.Contains("Moved to Invented-Elsewhere.", (await marac.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id })).ToString(), StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task Before_a_move_everybody_who_sees_the_case_sees_where_the_victim_lives(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var receipt = await marac.SubmitAsync();

        Assert.Equal("City of London", (await marac.GetAsync(receipt.Id, Marac.HousingOfficer)).Victim.HomeArea.LocalAuthority);
    }

    private static async Task<Receipt> TransferredAsync(Marac marac)
    {
        var listed = await marac.ListAsync(await marac.SubmitAsync(), await marac.ScheduleAsync("2021-12-08"));
        return (await marac.Room.SendAsync(new TransferReferralRequest
        {
            Sharing = Marac.Sharing(), RequestId = Asking.New(), ReferralId = listed.Id, Etag = listed.Etag, NewHomeArea = new() { LocalAuthority = "Invented-Elsewhere", PoliceForce = "Invented Force" }, TransferredOn = "2021-11-15", Reason = "Moved to Invented-Elsewhere.",
        })).Receipt;
    }
}
