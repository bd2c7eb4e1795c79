using Microsoft.EntityFrameworkCore;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Transfers;

public sealed class TransferSentences
{
    [Theory, OnBothEngines]
    public async Task A_case_goes_to_the_force_and_authority_of_the_new_home_once_they_accept(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var sent = await channel.SendAsync(await channel.ReceiveAsync());

        var accepted = (await channel.Room.SendAsync(Channel.Answer(sent))).Receipt;

        var answer = await channel.GetAsync(accepted);
        Assert.Equal(ReferralState.TransferredOut, answer.Referral.State);
        Assert.Equal(("Invented Borough", "Invented Force", "2021-10-01", "2021-10-05", "2021-10-08"),
            (answer.Referral.Transfer.LocalAuthority, answer.Referral.Transfer.PoliceForce, answer.Referral.Transfer.AddressFrom, answer.Referral.Transfer.SentOn, answer.Referral.Transfer.AcceptedOn));
        Assert.Equal("Invented Borough", answer.Referral.Subject.HomeArea.LocalAuthority);
        Assert.Equal(["Sent to another area on 5 October 2021. This panel keeps the case until it is accepted.", "Why it might be sent stands in the register of disclosures.", "Accepted by the other area on 8 October 2021."], answer.History.Skip(1).Select(h => h.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task Each_time_that_it_is_sent_is_known_however_late_the_register_asks(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var sent = await channel.SendAsync(await channel.ReceiveAsync());
        await channel.SendAsync((await channel.Room.SendAsync(Channel.Answer(sent, TransferAnswer.Declined))).Receipt, "2021-10-09");

        var shares = await channel.Room.InDbAsync<SaferCity.Prevent.Data.PreventDb, List<SaferCity.Practice.Sharings.Sharing>>(async db => [.. (await db.Referrals.AsNoTracking().SingleAsync()).Sharings.OrderBy(sharing => sharing.On)]);

        Assert.Equal([new DateOnly(2021, 10, 5), new DateOnly(2021, 10, 9)], shares.Select(sharing => sharing.On));
        foreach (var share in shares) Assert.Equal(share, (await channel.Room.SendAsync(new SaferCity.Prevent.Contracts.AskForSent(share.Share), SaferCity.Kernel.Callers.Caller.Product("test")))!.Why);
        Assert.Null(await channel.Room.SendAsync(new SaferCity.Prevent.Contracts.AskForSent(shares[0].Share)));
    }

    [Fact]
    public async Task Why_it_may_be_sent_is_said()
    {
        await using var channel = await Channel.OpenAsync(Kept.InSqlite);
        var receipt = await channel.ReceiveAsync();

        await Refusing.AtField("Sharing", () => channel.Room.SendAsync(new SendTransferRequest(Channel.Move(receipt)) { Sharing = null }));
        await Refusing.AtField("Sharing.NoConsentReason", () => channel.Room.SendAsync(new SendTransferRequest(Channel.Move(receipt)) { Sharing = new(Channel.Sharing()) { Consent = SaferCity.Common.V1.SharingConsent.NotSought } }));
    }

    [Theory, OnBothEngines]
    public async Task Until_it_is_accepted_this_panel_keeps_the_case_and_may_go_on_with_it(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var sent = await channel.SendAsync(await channel.ReceiveAsync());

        var summary = Assert.Single((await channel.Room.SendAsync(new ListReferralsRequest())).Referrals);
        var listed = await channel.PutAsync(sent, await channel.ScheduleAsync());

        Assert.Equal((ReferralState.Received, true), (summary.State, summary.TransferPending));
        Assert.Equal(ReferralState.Listed, (await channel.GetAsync(listed)).Referral.State);
    }

    [Theory, OnBothEngines]
    public async Task An_area_that_says_no_leaves_the_case_here_and_another_may_be_asked(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var sent = await channel.SendAsync(await channel.ReceiveAsync());
        await Refusing.With("prevent.transfer_pending", () => channel.SendAsync(sent));

        var declined = (await channel.Room.SendAsync(Channel.Answer(sent, TransferAnswer.Declined))).Receipt;
        var answer = await channel.GetAsync(declined);
        var again = await channel.SendAsync(declined, "2021-10-09");

        Assert.Null(answer.Referral.Transfer);
        Assert.Equal("Invented reason.", answer.History[^1].Reason);
        Assert.Equal("2021-10-09", (await channel.GetAsync(again)).Referral.Transfer.SentOn);
    }

    [Theory, OnBothEngines]
    public async Task A_transfer_within_the_own_area_or_before_the_referral_is_refused(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await channel.ReceiveAsync();

        await Refusing.With("prevent.lives_here", () => channel.Room.SendAsync(Channel.Move(referral, area: "City of London")));
        await Refusing.With("prevent.transfer_before_referral", () => channel.SendAsync(referral, "2021-10-03"));
        await Refusing.With("prevent.transfer_not_sent", () => channel.Room.SendAsync(Channel.Answer(referral)));
        await Refusing.With("prevent.transfer_answered_before_sent", async () => await channel.Room.SendAsync(Channel.Answer(await channel.SendAsync(referral), on: "2021-10-04")));
    }

    [Fact]
    public async Task The_day_of_the_new_address_and_both_receivers_are_asked_for()
    {
        await using var channel = await Channel.OpenAsync();
        var move = Channel.Move(await channel.ReceiveAsync());
        move.NewHomeArea = new();

        foreach (var field in (string[])["NewHomeArea.LocalAuthority", "NewHomeArea.PoliceForce", "NewHomeArea.From"])
            await Refusing.AtField(field, () => channel.Room.SendAsync(move));
        move.NewHomeArea = null;
        await Refusing.AtField("NewHomeArea", () => channel.Room.SendAsync(move));
    }
}
