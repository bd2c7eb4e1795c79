using Google.Protobuf.WellKnownTypes;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Story.Asb;

/// <summary>The City Community MARAC: two cases, both High Intensity Service Users who live elsewhere, and one that was signposted instead.</summary>
internal sealed class Panel(StoryTeller story)
{
    private const string Coordinator = "officer:ccm-coordinator";
    private readonly ReferralService.ReferralServiceClient referrals = story.As<ReferralService.ReferralServiceClient>(Coordinator);
    private readonly EnquiryService.EnquiryServiceClient enquiries = story.As<EnquiryService.EnquiryServiceClient>(Coordinator);
    private readonly MeetingService.MeetingServiceClient meetings = story.As<MeetingService.MeetingServiceClient>(Coordinator);

    public static async Task TellAsync(StoryTeller story)
    {
        var panel = new Panel(story);
        await panel.MeetingAsync("october", new(2021, 10, 21), new("1", "Papa", "Kent County Council", "Kent Police", "2021-10-06")); // assumed: the days, the home area
        await panel.MeetingAsync("november", new(2021, 11, 11), new("2", "Quebec", "Camden", "Metropolitan Police Service", "2021-10-27")); // assumed: the days, the home area
        await panel.SignpostAsync();
        story.On(2021, 11, 12);
        await panel.ScheduleAsync("december", new(2021, 12, 16));
        await new WhoSees(story).TellAsync();
    }

    private sealed record Case(string Key, string Family, string Authority, string Force, string ReceivedOn);

    private async Task MeetingAsync(string key, DateOnly day, Case one)
    {
        var received = DateOnly.Parse(one.ReceivedOn);
        story.On(received.Year, received.Month, received.Day);
        var meeting = await ScheduleAsync(key, day);
        var receipt = (await referrals.SubmitReferralAsync(new() { RequestId = StoryTeller.Id($"asb.referral.{one.Key}"), Presentation = Presentation(one, Behaviour.SuicideThreat, Behaviour.PublicDisorder) })).Receipt;
        receipt = (await referrals.ListForMeetingAsync(new() { RequestId = StoryTeller.Id($"asb.list.{one.Key}"), ReferralId = receipt.Id, Etag = receipt.Etag, MeetingId = meeting.Id })).Receipt;
        story.On(received.AddDays(2).Year, received.AddDays(2).Month, received.AddDays(2).Day);
        receipt = await HomeServiceAsync(one, receipt, "Adult social care", HomeServiceStep.Contacted, received.AddDays(1));
        receipt = await HomeServiceAsync(one, receipt, "Adult social care", HomeServiceStep.Invited, received.AddDays(2));
        receipt = await HomeServiceAsync(one, receipt, "Mental health trust", HomeServiceStep.Invited, received.AddDays(2));
        story.On(day.Year, day.Month, day.Day);
        receipt = await HomeServiceAsync(one, receipt, "Adult social care", HomeServiceStep.Attended, day);
        receipt = await HomeServiceAsync(one, receipt, "Mental health trust", HomeServiceStep.Attended, day);
        await HoldAsync(key, meeting);
        await HearAsync(one, receipt, day);
    }

    private async Task<Receipt> ScheduleAsync(string key, DateOnly day)
    {
        var request = new ScheduleMeetingRequest { RequestId = StoryTeller.Id($"asb.schedule.{key}"), Date = day.ToString("yyyy-MM-dd"), Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual };
        request.RequiredOrganisationIds.Add([story.Organisation(AsbStory.Police), story.Organisation("Community Safety Team")]);
        return (await meetings.ScheduleMeetingAsync(request)).Receipt;
    }

    private async Task HoldAsync(string key, Receipt meeting)
    {
        var request = new HoldMeetingRequest { RequestId = StoryTeller.Id($"asb.hold.{key}"), MeetingId = meeting.Id, Etag = meeting.Etag };
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation(AsbStory.Police), Role = "Co-chair", Presence = Presence.Remote });
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation("Community Safety Team"), Role = "Co-chair", Presence = Presence.Remote });
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation("Victim Support"), Role = "Victim Support", Presence = Presence.Remote });
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation("Noise Team"), Role = "Noise Team", Presence = Presence.Apologies });
        await meetings.HoldMeetingAsync(request);
    }

    private async Task<Receipt> HomeServiceAsync(Case one, Receipt receipt, string service, HomeServiceStep step, DateOnly on) => (await referrals.RecordHomeServiceAsync(new()
    { RequestId = StoryTeller.Id($"asb.home.{one.Key}.{service}.{step}"), ReferralId = receipt.Id, Etag = receipt.Etag, Service = service, Step = step, On = on.ToString("yyyy-MM-dd"), Sharing = Sharing(step) })).Receipt;

    // Assumed. A service that attends is told nothing by that.
    private static Sharing? Sharing(HomeServiceStep step) => step is not (HomeServiceStep.Contacted or HomeServiceStep.Invited) ? null : new()
    {
        Channel = SharingChannel.SecureEmail, Gateway = "Crime and Disorder Act 1998, s.115", Regime = SharingRegime.UkGdpr, Consent = SharingConsent.NotSought,
        NoConsentReason = "Asking somebody in crisis would have put off the plan that keeps them safe.",
        Necessity = "The panel cannot plan for a person who goes home elsewhere without the services there; they receive what they need for the plan and nothing else.", DecidedBy = "CCM Coordinator",
    };

    private async Task HearAsync(Case one, Receipt receipt, DateOnly day)
    {
        var request = new HearReferralRequest
        {
            RequestId = StoryTeller.Id($"asb.hear.{one.Key}"), ReferralId = receipt.Id, Etag = receipt.Etag,
            HisuAnswers = new()
            {
                HomeSupport = "Invented: the home mental health trust reviews the support plan; social care confirms its visits.",
                CityPlan = "Invented: one plan for officers who meet the person in the City, with the home crisis line.",
                LowLevelEnforcement = "Invented: considered, and not suitable for now.",
            },
        };
        request.Actions.Add(new AgreedAction { Text = "Share the plan with the home authority and the officers on patrol.", OwnerOrganisationId = story.Organisation("Community Safety Team"), Due = day.AddDays(7).ToString("yyyy-MM-dd") });
        request.Actions.Add(new AgreedAction { Text = "Brief the response teams on the plan.", OwnerOrganisationId = story.Organisation(AsbStory.Police), Due = day.AddDays(7).ToString("yyyy-MM-dd") });
        await referrals.HearReferralAsync(request);
    }

    // Assumed: the paper states the rule of acceptance and no case that it kept out.
    private async Task SignpostAsync()
    {
        story.On(2021, 11, 2);
        var request = new RecordSignpostingRequest { RequestId = StoryTeller.Id("asb.enquiry.1"), Presentation = Presentation(new("enquiry", "Sierra", "Camden", "Metropolitan Police Service", "2021-11-02"), Behaviour.AttemptedSuicide) };
        foreach (var service in (string[])["Crisis team of the home mental health trust", "Safeguarding adults at home"])
            request.Signposts.Add(new Signpost { Service = service, ByRole = "CCM Coordinator", At = Timestamp.FromDateTimeOffset(new(2021, 11, 2, 11, 30, 0, TimeSpan.Zero)) });
        await enquiries.RecordSignpostingAsync(request);
    }

    private Presentation Presentation(Case one, params Behaviour[] behaviours)
    {
        var presentation = new Presentation
        {
            ReferringOrganisationId = story.Organisation(AsbStory.Police), ReceivedOn = one.ReceivedOn, Role = SubjectRole.Victim, Place = PlaceKind.Bridge, HighIntensityServiceUser = one.Key is not "enquiry",
            Subject = new() { GivenName = "Invented Person", FamilyName = "Story-" + one.Family, HomeArea = new() { LocalAuthority = one.Authority, PoliceForce = one.Force } },
            Account = "An invented account of an invented case, for demonstration.",
        };
        presentation.Behaviours.Add(behaviours);
        return presentation;
    }
}
