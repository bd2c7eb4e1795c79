using SaferCity.Common.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.NeedToKnow;

/// <summary>A locked person, who would otherwise see everything, in each channel of the room: what they get is what they would get if there were no such record.</summary>
public sealed class ChannelSentences
{
    [Theory, OnBothEngines]
    public async Task A_locked_person_finds_nothing_in_lists_and_agendas(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (locked, meeting) = await ListedAsync(marac);
        var agenda = new ListReferralsRequest { MeetingId = meeting.Id };
        var other = await marac.ListAsync(await marac.SubmitAsync("Beta"), meeting);

        Assert.Equal([other.Id], (await marac.Room.SendAsync(new ListReferralsRequest(), People.Deputy)).Referrals.Select(r => r.Id));
        Assert.Equal([other.Id], (await marac.Room.SendAsync(agenda, People.Deputy)).Referrals.Select(r => r.Id));
        Assert.Equal(2, (await marac.Room.SendAsync(agenda)).Referrals.Count);
        Assert.NotEqual(other.Id, locked.Id);
    }

    [Theory, OnBothEngines]
    public async Task An_agenda_is_the_same_bytes_with_a_hidden_case_and_without_it(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (locked, meeting) = await ListedAsync(marac);
        await marac.ListAsync(await marac.SubmitAsync("Beta"), meeting);
        var agenda = new ListReferralsRequest { MeetingId = meeting.Id };
        var hidden = await marac.Room.SendAsync(agenda, People.Deputy);
        var page = await marac.Room.SendAsync(new GetMeetingRequest { MeetingId = meeting.Id }, People.Deputy);

        await marac.ListAsync(locked, await marac.ScheduleAsync("2021-12-15"));

        Assert.Equal(await marac.Room.SendAsync(agenda, People.Deputy), hidden);
        Assert.Equal(await marac.Room.SendAsync(new GetMeetingRequest { MeetingId = meeting.Id }, People.Deputy), page);
    }

    [Theory, OnBothEngines]
    public async Task A_locked_person_can_do_nothing_with_the_record(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (locked, meeting) = await ListedAsync(marac);

        await Absent(marac, new ListForMeetingRequest { RequestId = Asking.New(), ReferralId = locked.Id, Etag = locked.Etag, MeetingId = meeting.Id });
        await Absent(marac, new HearReferralRequest { RequestId = Asking.New(), ReferralId = locked.Id, Etag = locked.Etag, NoActionReason = "Invented." });
        await Absent(marac, new TransferReferralRequest { Sharing = Marac.Sharing(), RequestId = Asking.New(), ReferralId = locked.Id, Etag = locked.Etag, NewHomeArea = new() { LocalAuthority = "Elsewhere", PoliceForce = "Invented Force" }, TransferredOn = "2021-11-15", Reason = "Invented." });
    }

    [Theory, OnBothEngines]
    public async Task A_locked_person_is_told_of_nothing_that_is_due_on_it(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var waiting = await marac.SubmitAsync();
        await marac.RecordAsync(waiting.Reference, People.Deputy);
        await marac.BreakGlassAsync(waiting.Reference, People.DutyManager);

        Assert.Empty(await marac.DueAsync(People.Deputy));
        Assert.Equal(2, (await marac.DueAsync()).Count());
    }

    [Theory, OnBothEngines]
    public async Task A_locked_person_who_cancels_a_conference_is_not_told_that_a_case_is_listed_and_the_others_list_it_anew(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (locked, meeting) = await ListedAsync(marac);

        await marac.Room.SendAsync(new CancelMeetingRequest { RequestId = Asking.New(), MeetingId = meeting.Id, Etag = meeting.Etag, Reason = "Invented." }, People.Deputy);

        Assert.Contains(await marac.DueAsync(), item => item.RecordId == locked.Id && item.Sentence.Contains("cancelled", StringComparison.Ordinal));
        await marac.ListAsync(locked, await marac.ScheduleAsync("2021-12-15"));
    }

    [Theory, OnBothEngines]
    public async Task A_locked_person_opens_a_figure_of_a_paper_and_does_not_find_the_record(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (locked, _) = await ListedAsync(marac);
        var behind = new AskWhichAreVisible("referral", [Guid.Parse(locked.Id)]);

        Assert.Empty(await marac.Room.SendAsync(behind, People.Deputy));
        Assert.Single(await marac.Room.SendAsync(behind));
    }

    [Theory, OnBothEngines]
    public async Task A_case_for_another_area_is_hidden_from_a_locked_person_alike(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var sent = (await marac.Room.SendAsync(new ReferOutRequest
        { Sharing = Marac.Sharing(), RequestId = Asking.New(), SourceOrganisationId = Marac.Housing.ToString(), ReceivedOn = "2021-10-04", SentOn = "2021-10-05", Victim = Marac.Person("Alpha", "Elsewhere"), Perpetrator = Marac.Person("Beta"), Grounds = "Invented." })).Receipt;

        await marac.RecordAsync(sent.Reference, People.Deputy);

        await Assert.ThrowsAsync<NotFoundException>(() => marac.Room.SendAsync(new GetSentCaseRequest { SentCaseId = sent.Id }, People.Deputy));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.Room.SendAsync(new RecordAcknowledgementRequest { RequestId = Asking.New(), SentCaseId = sent.Id, Etag = sent.Etag, AcknowledgedOn = "2021-10-06" }, People.Deputy));
        Assert.Empty((await marac.Room.SendAsync(new ListSentCasesRequest(), People.Deputy)).SentCases);
        Assert.Empty(await marac.DueAsync(People.Deputy));
        Assert.Empty(await marac.Room.SendAsync(new AskWhichAreVisible("sent_case", [Guid.Parse(sent.Id)]), People.Deputy));
        Assert.Single((await marac.Room.SendAsync(new ListSentCasesRequest())).SentCases);
    }

    private static async Task<(Receipt Locked, Receipt Meeting)> ListedAsync(Marac marac)
    {
        var meeting = await marac.ScheduleAsync("2021-12-08");
        var receipt = await marac.ListAsync(await marac.SubmitAsync(), meeting);
        await marac.RecordAsync(receipt.Reference, People.Deputy);
        return (receipt, meeting);
    }

    private static Task Absent<TAnswer>(Marac marac, MediatR.IRequest<TAnswer> message) => Assert.ThrowsAsync<NotFoundException>(() => marac.Room.SendAsync(message, People.Deputy));
}
