using SaferCity.Common.V1;
using SaferCity.Prevent.V1;

namespace SaferCity.Story.Prevent;

/// <summary>
/// Prevent in autumn 2021 (Team Update of November 2021, paragraphs 18 to 21). The paper gives two referrals from the police at the start of October, the
/// virtual panel of 25 October with all required partners, one case adopted with consent being sought and three sessions planned, and the other transferred
/// to the Metropolitan Police because the person had moved. Exact days, the partners, the borough and both persons are the story's assumptions.
/// </summary>
internal sealed class PreventStory(StoryTeller story)
{
    private const string Lead = "officer:prevent-lead";
    private const string Corporation = "City of London Corporation";
    private const string Police = "City of London Police";
    private const string SocialCare = "City of London Corporation Adult Social Care";
    private const string Health = "East London NHS Foundation Trust";
    private const string Probation = "National Probation Service";
    private readonly ReferralService.ReferralServiceClient referrals = story.As<ReferralService.ReferralServiceClient>(Lead);
    private readonly SupportService.SupportServiceClient support = story.As<SupportService.SupportServiceClient>(Lead);
    private readonly PanelService.PanelServiceClient panels = story.As<PanelService.PanelServiceClient>(Lead);

    public static async Task TellAsync(StoryTeller story)
    {
        var prevent = new PreventStory(story);
        story.On(2021, 10, 4); // assumed: "at the start of October"
        var first = await prevent.ReceiveAsync("1", "Juliett", "1994-05-17", "2021-10-04");
        story.On(2021, 10, 5); // assumed
        var second = await prevent.ReceiveAsync("2", "Kilo", "1987-11-02", "2021-10-05");
        story.On(2021, 10, 8); // assumed
        var panel = await prevent.ScheduleAsync("october", "2021-10-25");
        first = await prevent.PutAsync("1", first, panel);
        second = await prevent.PutAsync("2", second, panel);
        await prevent.PanelAsync(panel, first, second);
        story.On(2021, 11, 1); // assumed
        await prevent.ScheduleAsync("november", "2021-11-22");
        await new WhoSees(story).TellAsync();
    }

    private async Task PanelAsync(Receipt panel, Receipt first, Receipt second)
    {
        story.On(2021, 10, 25);
        await HoldAsync(panel);
        first = await AdoptAsync(first);
        second = await AdjournAsync(second);
        story.On(2021, 10, 27); // assumed
        second = await SendTransferAsync(second);
        story.On(2021, 10, 28); // assumed
        await SeekConsentAsync(first);
        story.On(2021, 11, 3); // assumed
        await AcceptTransferAsync(second);
    }

    private async Task<Receipt> ReceiveAsync(string key, string family, string born, string day) => (await referrals.ReceiveReferralAsync(new()
    {
        RequestId = StoryTeller.Id($"prevent.referral.{key}"), Source = SourceSector.Police, ReferringOrganisationId = story.Organisation(Police), ReceivedOn = day,
        Subject = new() { GivenName = "Invented Subject", FamilyName = $"Story-{family}", DateOfBirth = born, HomeArea = new() { LocalAuthority = "City of London", PoliceForce = Police } },
        Grounds = "Invented grounds for an invented concern, for demonstration.",
    })).Receipt;

    private async Task<Receipt> ScheduleAsync(string key, string day)
    {
        var request = new SchedulePanelRequest { RequestId = StoryTeller.Id($"prevent.schedule.{key}"), Date = day, Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual };
        request.RequiredOrganisationIds.Add(new[] { Corporation, Police, SocialCare, Health, Probation }.Select(story.Organisation)); // assumed
        return (await panels.SchedulePanelAsync(request)).Receipt;
    }

    private async Task<Receipt> PutAsync(string key, Receipt referral, Receipt panel) =>
        (await referrals.PutOnAgendaAsync(new() { RequestId = StoryTeller.Id($"prevent.agenda.{key}"), ReferralId = referral.Id, Etag = referral.Etag, PanelId = panel.Id })).Receipt;

    private async Task HoldAsync(Receipt panel)
    {
        var request = new HoldPanelRequest { RequestId = StoryTeller.Id("prevent.hold.october"), PanelId = panel.Id, Etag = panel.Etag, ChairRole = "Community Safety Manager" };
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation(Corporation), Role = request.ChairRole, Presence = Presence.Remote });
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation(Police), Role = "Prevent officer", Presence = Presence.Remote });
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation(SocialCare), Role = "Adult social care", Presence = Presence.Remote, DeputyFor = "Team manager" }); // assumed
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation(Health), Role = "Mental health lead", Presence = Presence.Remote });
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation(Probation), Role = "Probation officer", Presence = Presence.Remote });
        await panels.HoldPanelAsync(request);
    }

    private async Task<Receipt> AdoptAsync(Receipt referral) => (await referrals.AdoptReferralAsync(new()
    {
        RequestId = StoryTeller.Id("prevent.adopt.1"), ReferralId = referral.Id, Etag = referral.Etag, DecidedBy = DecisionMode.Unanimous, Rationale = "Invented rationale of an invented panel.",
        Plan = new()
        {
            ConsentRequest = "In person, in the week after the panel, by the Prevent lead.", NatureOfSupport = "Mentoring by a Home Office approved Intervention Provider.", // assumed
            PersonsResponsible = "The Prevent lead and the Intervention Provider.", HowProvided = "One to one, at a place that the individual chooses.", WhenProvided = "Weekly, from consent on.", InitialSessions = 3,
        },
    })).Receipt;

    private async Task<Receipt> AdjournAsync(Receipt referral) => (await referrals.AdjournReferralAsync(new()
    { RequestId = StoryTeller.Id("prevent.adjourn.2"), ReferralId = referral.Id, Etag = referral.Etag, Reason = "The individual has secured accommodation outside of the Square Mile: to be transferred." })).Receipt;

    private async Task<Receipt> SendTransferAsync(Receipt referral) => (await referrals.SendTransferAsync(new()
    {
        RequestId = StoryTeller.Id("prevent.transfer.2"), ReferralId = referral.Id, Etag = referral.Etag, Trigger = TransferTrigger.Moved, SentOn = "2021-10-27",
        Sharing = new() // assumed
        {
            Channel = SharingChannel.SecureEmail, Gateway = "Crime and Disorder Act 1998, s.115", Regime = SharingRegime.UkGdpr, Consent = SharingConsent.NotSought, NoConsentReason = "Consent to support is sought by the area that takes the case.",
            Necessity = "The force and the authority of the new area decide whether they take the case; they receive the case and nothing else.", DecidedBy = "Channel chair",
        },
        NewHomeArea = new() { LocalAuthority = "Camden", PoliceForce = "Metropolitan Police Service", From = "2021-10-22" }, // assumed but for the force
    })).Receipt;

    private async Task SeekConsentAsync(Receipt referral) => await support.SeekConsentAsync(new()
    { RequestId = StoryTeller.Id("prevent.consent.1"), ReferralId = referral.Id, Etag = referral.Etag, Giver = ConsentGiver.Own, SoughtOn = "2021-10-28", SoughtBy = "Prevent lead", Method = ConsentMethod.InPerson });

    private async Task AcceptTransferAsync(Receipt referral) => await referrals.RecordTransferAnswerAsync(new()
    { RequestId = StoryTeller.Id("prevent.transfer.answer.2"), ReferralId = referral.Id, Etag = referral.Etag, Answer = TransferAnswer.Accepted, AnsweredOn = "2021-11-03" });
}
