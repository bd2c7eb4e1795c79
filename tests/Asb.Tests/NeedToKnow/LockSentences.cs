using Google.Protobuf.WellKnownTypes;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.NeedToKnow;

/// <summary>A locked person, who would otherwise see everything, finds nothing in any channel of the room; a broken glass opens one case and runs out.</summary>
public sealed class LockSentences
{
    [Theory, OnBothEngines]
    public async Task A_locked_person_finds_nothing_in_lists_agendas_what_is_due_and_figures_and_can_do_nothing(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var meeting = await desk.ScheduleAsync("2021-12-16");
        var agenda = new ListReferralsRequest { MeetingId = meeting.Id };
        var referral = await desk.ListAsync(await desk.SubmitAsync(), meeting);
        Assert.NotEmpty(await desk.DueAsync(People.Deputy));

        await desk.RecordAsync(referral.Reference, People.Deputy);

        Assert.Empty((await desk.Room.SendAsync(new ListReferralsRequest(), People.Deputy)).Referrals);
        Assert.Empty((await desk.Room.SendAsync(agenda, People.Deputy)).Referrals);
        Assert.Single((await desk.Room.SendAsync(agenda)).Referrals);
        Assert.Empty(await desk.DueAsync(People.Deputy));
        Assert.Empty(await desk.Room.SendAsync(new AskWhichAreVisible("referral", [Guid.Parse(referral.Id)]), People.Deputy));
        await Absent(desk, new ListForMeetingRequest { RequestId = Asking.New(), ReferralId = referral.Id, Etag = referral.Etag, MeetingId = meeting.Id });
        await Absent(desk, new HearReferralRequest { RequestId = Asking.New(), ReferralId = referral.Id, Etag = referral.Etag, NoActionReason = "Invented.", HisuAnswers = Desk.Answers() });
        await Absent(desk, new RecordHomeServiceRequest { RequestId = Asking.New(), ReferralId = referral.Id, Etag = referral.Etag, Service = "Invented", Step = HomeServiceStep.Contacted, On = "2021-11-15", Sharing = Desk.Sharing() });
    }

    [Theory, OnBothEngines]
    public async Task A_locked_person_who_cancels_a_meeting_is_not_told_that_a_case_is_listed_and_the_others_list_it_anew(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var meeting = await desk.ScheduleAsync("2021-12-16");
        var referral = await desk.ListAsync(await desk.SubmitAsync(), meeting);
        await desk.RecordAsync(referral.Reference, People.Deputy);

        await desk.Room.SendAsync(new CancelMeetingRequest { RequestId = Asking.New(), MeetingId = meeting.Id, Etag = meeting.Etag, Reason = "Invented." }, People.Deputy);

        Assert.Contains(await desk.DueAsync(), item => item.RecordId == referral.Id && item.Sentence.Contains("cancelled", StringComparison.Ordinal));
        await desk.ListAsync(referral, await desk.ScheduleAsync("2021-12-20"));
    }

    [Theory, OnBothEngines]
    public async Task An_enquiry_and_an_injunction_are_hidden_from_a_locked_person_alike(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var enquiry = (await desk.Room.SendAsync(new RecordSignpostingRequest
        {
            RequestId = Asking.New(), Presentation = Desk.Presentation("Beta", Behaviour.AttemptedSuicide), Signposts = { new Signpost { Service = "Invented", ByRole = "CCM Coordinator", At = Timestamp.FromDateTimeOffset(new(2021, 10, 4, 12, 0, 0, TimeSpan.Zero)) } },
        })).Receipt;
        var injunction = await desk.AppliedAsync();

        await desk.RecordAsync(enquiry.Reference, People.Deputy);
        await desk.RecordAsync(injunction.Reference, People.Deputy);

        await Absent(desk, new GetEnquiryRequest { EnquiryId = enquiry.Id });
        await Absent(desk, new GetInjunctionRequest { InjunctionId = injunction.Id });
        Assert.Empty((await desk.Room.SendAsync(new ListEnquiriesRequest(), People.Deputy)).Enquiries);
        Assert.Empty((await desk.Room.SendAsync(new ListInjunctionsRequest(), People.Deputy)).Injunctions);
        Assert.Empty(await desk.Room.SendAsync(new AskWhichAreVisible("enquiry", [Guid.Parse(enquiry.Id)]), People.Deputy));
        Assert.Empty(await desk.Room.SendAsync(new AskWhichAreVisible("injunction", [Guid.Parse(injunction.Id)]), People.Deputy));
        await Absent(desk, new RefuseInjunctionRequest { RequestId = Asking.New(), InjunctionId = injunction.Id, Etag = injunction.Etag, RefusedOn = "2021-11-15", Reason = "Invented." });
        Assert.NotNull(await desk.Room.SendAsync(new GetEnquiryRequest { EnquiryId = enquiry.Id }));
    }

    private static Task Absent<TAnswer>(Desk desk, MediatR.IRequest<TAnswer> message) => Assert.ThrowsAsync<NotFoundException>(() => desk.Room.SendAsync(message, People.Deputy));

    [Theory, OnBothEngines]
    public async Task Who_declares_a_conflict_loses_sight_at_once_and_a_second_person_lifts_it(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var receipt = await desk.SubmitAsync();
        await desk.DeclareAsync(receipt.Reference, People.Deputy);
        await Assert.ThrowsAsync<NotFoundException>(() => desk.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id }, People.Deputy));
        var declared = Assert.Single((await desk.Room.SendAsync(new GetSightRequest { Reference = receipt.Reference })).Conflicts);
        var asked = await desk.RequestLiftingAsync(new() { Id = declared.Id, Etag = declared.Etag });

        await Refusing.With("practice.same_person", () => desk.DecideAsync(asked, true, People.Chair));
        await Assert.ThrowsAsync<NotFoundException>(() => desk.DecideAsync(asked, true, People.Deputy));
        await desk.DecideAsync(asked, true, People.DataProtectionLead);

        Assert.NotNull(await desk.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id }, People.Deputy));
    }

    [Theory, OnBothEngines]
    public async Task Declaring_answers_alike_whether_there_is_such_a_record_or_not(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var receipt = await desk.SubmitAsync();

        Assert.Equal(await desk.DeclareAsync("NONE-2021-9999", People.Analyst), await desk.DeclareAsync(receipt.Reference, People.Analyst));
    }

    [Theory, OnBothEngines]
    public async Task Who_breaks_the_glass_sees_the_case_for_four_hours_and_somebody_else_reviews_it(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var receipt = await desk.SubmitAsync();
        var opening = (await desk.BreakGlassAsync(receipt.Reference, People.DutyManager)).Receipt;

        Assert.NotNull(await desk.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id }, People.DutyManager));
        Assert.Contains(await desk.DueAsync(People.DataProtectionLead), item => item.Kind == "opening" && item.RecordId == opening.Id);
        desk.Room.Clock.Move(TimeSpan.FromHours(4));
        await Assert.ThrowsAsync<NotFoundException>(() => desk.Room.SendAsync(new GetReferralRequest { ReferralId = receipt.Id }, People.DutyManager));
        await desk.ReviewAsync(opening, true, People.DataProtectionLead);
        Assert.DoesNotContain(await desk.DueAsync(People.DataProtectionLead), item => item.Kind == "opening");
    }

    [Theory, OnBothEngines]
    public async Task A_locked_person_cannot_break_the_glass_and_learns_nothing(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var receipt = await desk.SubmitAsync();
        await desk.RecordAsync(receipt.Reference, People.DutyManager);

        await Assert.ThrowsAsync<NotFoundException>(() => desk.BreakGlassAsync(receipt.Reference, People.DutyManager));
        await Assert.ThrowsAsync<NotFoundException>(() => desk.BreakGlassAsync("NONE-2021-9999", People.DutyManager));
    }
}
