using SaferCity.Common.V1;
using SaferCity.Vawg.V1;

namespace SaferCity.Story.Vawg;

/// <summary>
/// The MARAC of autumn 2021 (Team Update of November 2021, paragraphs 1 to 4). The paper gives numbers, months, referring bodies and grounds; who referred
/// which case, the exact days, the earlier conference and every person are the story's assumptions.
/// </summary>
internal sealed class VawgStory(StoryTeller story)
{
    private const string Police = "City of London Police";
    private const string Coordinator = "officer:marac-coordinator";
    private readonly ReferralService.ReferralServiceClient referrals = story.As<ReferralService.ReferralServiceClient>(Coordinator);
    private readonly MeetingService.MeetingServiceClient meetings = story.As<MeetingService.MeetingServiceClient>(Coordinator);
    private readonly OtherAreaService.OtherAreaServiceClient others = story.As<OtherAreaService.OtherAreaServiceClient>(Coordinator);

    public static async Task TellAsync(StoryTeller story)
    {
        var vawg = new VawgStory(story);
        await vawg.ConferenceAsync("february", new(2021, 2, 10), MeetingKind.Ordinary, [new("earlier", "Foxtrot", "Victim Support", [GroundKind.ProfessionalJudgement], null)]); // assumed
        await vawg.ConferenceAsync("emergency", new(2021, 9, 29), MeetingKind.Emergency, [new("1", "Alpha", Police, [GroundKind.VisibleHighRisk], 19)]);
        await vawg.ConferenceAsync("october", new(2021, 10, 13), MeetingKind.Ordinary,
            [new("2", "Bravo", "Victim Support", [GroundKind.VisibleHighRisk], 15), new("3", "Charlie", "Doctors of the World", [GroundKind.ProfessionalJudgement], 9)]);
        await vawg.ConferenceAsync("november", new(2021, 11, 10), MeetingKind.Ordinary,
            [
                new("4", "Delta", "City of London Corporation Housing", [GroundKind.ProfessionalJudgement], null),
                new("5", "Echo", Police, [GroundKind.ProfessionalJudgement], 11),
                new("6", "Foxtrot", "Victim Support", [GroundKind.ProfessionalJudgement, GroundKind.PotentialEscalation, GroundKind.Repeat], 12),
            ]);
        await vawg.TransferAsync();
        await vawg.OtherAreasAsync();
        story.On(2021, 11, 12);
        await vawg.ScheduleAsync("december", new(2021, 12, 8), MeetingKind.Ordinary);
        await vawg.SubmitAsync(new("7", "Golf", "City of London Corporation Housing", [GroundKind.ProfessionalJudgement], null) { Victim = ("Person", "Papa"), Perpetrator = ("Subject", "Juliett") },
            new(2021, 11, 12)); // assumed: one is waiting, whose people two other rooms know
        await new WhoSees(story).TellAsync(vawg.heard["5"].Reference, vawg.heard["6"].Reference);
    }

    private sealed record Case(string Key, string Family, string Referrer, GroundKind[] Grounds, int? Ticks)
    {
        public (string Role, string Family) Victim { get; init; } = ("Victim", Family);

        public (string Role, string Family) Perpetrator { get; init; } = ("Perpetrator", Family);
    }

    private async Task ConferenceAsync(string key, DateOnly day, MeetingKind kind, Case[] cases)
    {
        var lead = kind is MeetingKind.Emergency ? 1 : 14;
        story.On(day.AddDays(-lead).Year, day.AddDays(-lead).Month, day.AddDays(-lead).Day);
        var conference = await ScheduleAsync(key, day, kind);
        var listed = new List<(Case Case, Receipt Receipt)>();
        foreach (var one in cases)
        {
            var receipt = await SubmitAsync(one, day.AddDays(-lead));
            receipt = (await referrals.ListForMeetingAsync(new() { RequestId = StoryTeller.Id($"vawg.list.{one.Key}"), ReferralId = receipt.Id, Etag = receipt.Etag, MeetingId = conference.Id })).Receipt;
            listed.Add((one, receipt));
        }
        story.On(day.Year, day.Month, day.Day);
        await HoldAsync(key, conference);
        foreach (var (one, receipt) in listed) heard[one.Key] = await HearAsync(one, receipt, day);
    }

    private readonly Dictionary<string, Receipt> heard = [];

    private async Task<Receipt> ScheduleAsync(string key, DateOnly day, MeetingKind kind)
    {
        var request = new ScheduleMeetingRequest { RequestId = StoryTeller.Id($"vawg.schedule.{key}"), Date = day.ToString("yyyy-MM-dd"), Kind = kind, Mode = MeetingMode.Virtual };
        request.RequiredOrganisationIds.Add(Required(kind).Select(story.Organisation));
        return (await meetings.ScheduleMeetingAsync(request)).Receipt;
    }

    private static string[] Required(MeetingKind kind) =>
        kind is MeetingKind.Emergency ? [Police, "Victim Support"] : [Police, "Victim Support", "City of London Corporation Adult Social Care", "City of London Corporation Housing"];

    private async Task HoldAsync(string key, Receipt conference)
    {
        var request = new HoldMeetingRequest { RequestId = StoryTeller.Id($"vawg.hold.{key}"), MeetingId = conference.Id, Etag = conference.Etag };
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation(Police), Role = "Chair", Presence = Presence.Remote });
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation("Victim Support"), Role = "IDVA", Presence = Presence.Remote });
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation("City of London Corporation Adult Social Care"), Role = "Adult social care", Presence = Presence.Remote, DeputyFor = "Team manager" });
        request.Attendances.Add(new Attendance { OrganisationId = story.Organisation("City of London Corporation Housing"), Role = "Housing", Presence = Presence.Remote, LeftAt = "10:42", ReturnedAt = "10:57" });
        await meetings.HoldMeetingAsync(request);
    }

    private async Task<Receipt> SubmitAsync(Case one, DateOnly day)
    {
        var request = new SubmitReferralRequest
        {
            RequestId = StoryTeller.Id($"vawg.referral.{one.Key}"), Source = ReferralSource.Agency, ReferringOrganisationId = story.Organisation(one.Referrer), ReferredOn = day.ToString("yyyy-MM-dd"),
            Victim = Person(one.Victim.Role, one.Victim.Family, "City of London", "City of London Police"), Perpetrator = Person(one.Perpetrator.Role, one.Perpetrator.Family, "City of London", "City of London Police"),
            Background = "An invented account of an invented incident, for demonstration.",
        };
        if (one.Ticks is { } ticks) request.DashTicks = ticks;
        request.Grounds.Add(one.Grounds.Select(kind => new Ground { Kind = kind, Reasons = kind is GroundKind.ProfessionalJudgement ? "Invented reasons of an invented professional." : "" }));
        return (await referrals.SubmitReferralAsync(request)).Receipt;
    }

    private async Task<Receipt> HearAsync(Case one, Receipt receipt, DateOnly day)
    {
        var request = new HearReferralRequest { RequestId = StoryTeller.Id($"vawg.hear.{one.Key}"), ReferralId = receipt.Id, Etag = receipt.Etag };
        request.Actions.Add(new AgreedAction { Text = "Contact the victim by the safe method and review the safety plan.", OwnerOrganisationId = story.Organisation("Victim Support"), Due = day.AddDays(7).ToString("yyyy-MM-dd") });
        request.Actions.Add(new AgreedAction { Text = "Flag the address and share the outcome with the coordinator.", OwnerOrganisationId = story.Organisation(Police), Due = day.AddDays(14).ToString("yyyy-MM-dd") });
        return (await referrals.HearReferralAsync(request)).Receipt;
    }

    private async Task TransferAsync()
    {
        story.On(2021, 11, 12); // assumed
        await referrals.TransferReferralAsync(new()
        {
            RequestId = StoryTeller.Id("vawg.transfer.5"), ReferralId = heard["5"].Id, Etag = heard["5"].Etag, TransferredOn = "2021-11-12", Reason = "The individuals moved out of the Square Mile.",
            Sharing = Sharing("The new area’s MARAC must know of the risk before its next meeting; it receives the case and nothing else.", urgent: true),
            NewHomeArea = new() { LocalAuthority = "Hackney", PoliceForce = "Metropolitan Police Service", From = "2021-11-11" },
        });
    }

    private async Task OtherAreasAsync()
    {
        story.On(2021, 10, 20); // assumed
        var first = (await others.NotifyHomeMaracAsync(Notification("1", "Hotel", "Hackney", "2021-10-18"))).Receipt;
        await others.RecordAcknowledgementAsync(new() { RequestId = StoryTeller.Id("vawg.m2m.acknowledge.1"), SentCaseId = first.Id, Etag = first.Etag, AcknowledgedOn = "2021-10-21" });
        await others.NotifyHomeMaracAsync(Notification("2", "India", "Camden", "2021-10-19"));
    }

    private NotifyHomeMaracRequest Notification(string key, string family, string area, string incident) => new()
    {
        RequestId = StoryTeller.Id($"vawg.m2m.{key}"), SourceOrganisationId = story.Organisation(Police), ReceivedOn = "2021-10-20", SentOn = "2021-10-20", IncidentOn = incident,
        Victim = Person("Victim", family, area, "Metropolitan Police Service"), Perpetrator = Person("Perpetrator", family, area, "Metropolitan Police Service"),
        Background = "An invented incident in the City between people who live elsewhere.",
        Sharing = Sharing("The home MARAC cannot apply its threshold to an incident that it does not know; it receives the incident and nothing else.", urgent: false),
    };

    private static Sharing Sharing(string necessity, bool urgent) => new() // assumed
    {
        Channel = SharingChannel.SecureEmail, Gateway = "Crime and Disorder Act 1998, s.115", Regime = SharingRegime.UkGdpr, Consent = SharingConsent.NotSought, NoConsentReason = "Asking would have put the victim at risk.",
        Necessity = necessity, DecidedBy = "MARAC chair", Urgent = urgent,
    };

    private static PersonDetails Person(string role, string family, string area, string force) => new()
    { GivenName = "Invented " + role, FamilyName = $"Story-{family}", HomeArea = new() { LocalAuthority = area, PoliceForce = force } };
}
