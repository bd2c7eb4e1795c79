using SaferCity.Common.V1;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Referrals;

public sealed class PreScreeningSentences
{
    [Theory, OnBothEngines]
    public async Task A_referral_is_closed_at_pre_screening_with_its_reason(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var closed = (await channel.Room.SendAsync(Closing(await channel.ReceiveAsync()))).Receipt;

        var answer = await channel.GetAsync(closed);

        Assert.Equal((ReferralState.ClosedAtPreScreening, PreScreeningReason.NoConcern, "2021-10-08"), (answer.Referral.State, answer.Referral.PreScreening.Reason, answer.Referral.PreScreening.ClosedOn));
        Assert.Equal(["Received on 4 October 2021.", "Closed as a Prevent case at pre-screening on 8 October 2021."], answer.History.Select(h => h.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task A_childs_referral_is_not_closed_before_safeguarding_was_checked(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var closing = Closing(await channel.ReceiveAsync(Channel.Person(born: "2008-01-01")));

        await Refusing.With("prevent.child_not_safeguarded", () => channel.Room.SendAsync(closing));
        closing.SafeguardingCheck = "Children's social care was consulted.";

        Assert.NotEmpty((await channel.Room.SendAsync(closing)).Receipt.Etag);
    }

    [Theory, OnBothEngines]
    public async Task It_cannot_be_closed_before_it_was_received(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var closing = Closing(await channel.ReceiveAsync());
        closing.ClosedOn = "2021-10-03";

        await Refusing.With("prevent.closed_before_received", () => channel.Room.SendAsync(closing));
    }

    private static CloseAtPreScreeningRequest Closing(Receipt referral) => new() { RequestId = Channel.New(), ReferralId = referral.Id, Etag = referral.Etag, Reason = PreScreeningReason.NoConcern, ClosedOn = "2021-10-08" };
}
