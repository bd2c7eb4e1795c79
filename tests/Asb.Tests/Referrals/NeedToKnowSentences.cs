using SaferCity.Asb.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Referrals;

public sealed class NeedToKnowSentences
{
    [Theory, OnBothEngines]
    public async Task A_referral_exists_only_for_its_referrer_the_invited_and_the_coordinator(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var receipt = await desk.SubmitAsync(caller: Desk.Officer);
        Assert.Equal(receipt.Reference, (await desk.GetAsync(receipt.Id, Desk.Officer)).Reference);
        await Assert.ThrowsAsync<NotFoundException>(() => desk.GetAsync(receipt.Id, Desk.Nurse));
        Assert.Empty((await desk.Room.SendAsync(new ListReferralsRequest(), Desk.Nurse)).Referrals);

        await desk.ListAsync(receipt, await desk.ScheduleAsync("2021-12-16", Desk.Health));

        Assert.Equal(receipt.Reference, (await desk.GetAsync(receipt.Id, Desk.Nurse)).Reference);
    }

    [Theory, OnBothEngines]
    public async Task A_meetings_history_does_not_tell_which_or_how_many_cases_it_has(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var meeting = await desk.ScheduleAsync("2021-11-15", Desk.Police);
        var referral = await desk.ListAsync(await desk.SubmitAsync(), meeting);
        await desk.HoldAsync(meeting);
        await desk.HearAsync(referral, Desk.Answers(), actions: 2);

        var seen = await desk.Room.SendAsync(new GetMeetingRequest { MeetingId = meeting.Id }, Desk.Nurse);

        Assert.Equal(["Meeting scheduled for 15 November 2021.", "Held; all required partners were represented."], seen.History.Select(line => line.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task An_injunction_exists_only_for_its_applicant_and_who_sees_all(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var receipt = await desk.AppliedAsync();

        Assert.Single((await desk.Room.SendAsync(new ListInjunctionsRequest(), RoomUnderTest.As(Desk.Corporation, SaferCity.Asb.AsbPermission.Read))).Injunctions);
        Assert.Empty((await desk.Room.SendAsync(new ListInjunctionsRequest(), Desk.Officer)).Injunctions);
        await Assert.ThrowsAsync<NotFoundException>(() => desk.Room.SendAsync(new GetInjunctionRequest { InjunctionId = receipt.Id }, Desk.Officer));
    }

    [Theory, OnBothEngines]
    public async Task Orders_and_patrols_are_open_to_all_who_use_the_room(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var order = await desk.MadeAsync();

        Assert.Equal("London Marathon", (await desk.Room.SendAsync(new GetPspoRequest { PspoId = order.Id }, Desk.Nurse)).Pspo.Title);
    }

    [Theory, OnBothEngines]
    public async Task Who_may_only_refer_can_neither_list_a_case_nor_make_an_order(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var receipt = await desk.SubmitAsync(caller: Desk.Officer);

        await Assert.ThrowsAsync<NotPermittedException>(() => desk.Room.SendAsync(new ListForMeetingRequest { RequestId = "1", ReferralId = receipt.Id, Etag = receipt.Etag }, Desk.Officer));
        await Assert.ThrowsAsync<NotPermittedException>(() => desk.Room.SendAsync(Orders.Approval(), Desk.Officer));
    }
}
