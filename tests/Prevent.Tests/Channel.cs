using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.Contracts;
using SaferCity.Common.V1;
using SaferCity.Governance.Contracts;
using SaferCity.Kernel.Callers;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Prevent;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;
using PersonDetails = SaferCity.Common.V1.PersonDetails;

namespace SaferCity.Tests.Prevent;

/// <summary>The room with its organisations on the register, the people who use it, and the steps of a case. Days are days of October and November 2021.</summary>
internal sealed class Channel(RoomUnderTest room) : IAsyncDisposable
{
    public const string PanelDay = "2021-10-25";
    public static readonly Guid Council = new("00000000-0000-7000-8000-000000000001");
    public static readonly Guid Police = new("00000000-0000-7000-8000-000000000002");
    public static readonly Guid OtherPolice = new("00000000-0000-7000-8000-000000000003");
    public static readonly Guid Health = new("00000000-0000-7000-8000-000000000004");
    public static readonly Guid School = new("00000000-0000-7000-8000-000000000005");

    public static readonly Caller Lead = RoomUnderTest.As(new("00000000-0000-7000-8000-0000000000aa"), PreventPermission.Refer, PreventPermission.Read, PreventPermission.Coordinate, PreventPermission.SeeAll, PreventPermission.Oversee);
    public static readonly Caller Officer = RoomUnderTest.As(Police, PreventPermission.Refer, PreventPermission.Read);
    public static readonly Caller Teacher = RoomUnderTest.As(School, PreventPermission.Refer, PreventPermission.Read);
    public static readonly Caller Nurse = RoomUnderTest.As(Health, PreventPermission.Refer, PreventPermission.Read);

    public RoomUnderTest Room => room;

    public static async Task<Channel> OpenAsync(Kept kept = Kept.InSqlite, Action<IServiceCollection>? also = null)
    {
        var room = await RoomUnderTest.OpenAsync(kept, PreventModule.Name, typeof(PreventModule).Assembly, services =>
        {
            services.AddSingleton(new OwnArea("City of London", "City of London Police"));
            services.AddSingleton<IRequestHandler<AskForAccounts, IReadOnlyList<AccountHolder>>>(new Holders());
            services.AddSingleton<IRequestHandler<AskForPractitioners, IReadOnlyList<Practitioner>>>(new Holders());
            also?.Invoke(services);
            PreventModule.Register(services);
        });
        room.Caller = Lead;
        foreach (var (id, name, sector) in (IEnumerable<(Guid, string, string)>)[(Council, "City of London Corporation", "local authority"), (Police, "City of London Police", "police"), (OtherPolice, "Invented Force", "police"), (Health, "Invented Health Trust", "health"), (School, "Invented School", "education")])
            await room.HearAsync(new OrganisationRegistered(OrganisationId.Of(id), name, sector));
        room.Clock.MoveTo(new(2021, 10, 11));
        return new(room);
    }

    public static string New() => Guid.NewGuid().ToString();

    public static PersonDetails Person(string family = "Alpha", string born = "1990-03-27", string area = "City of London", string force = "City of London Police") => new()
    { GivenName = "Invented", FamilyName = family, DateOfBirth = born, HomeArea = new() { LocalAuthority = area, PoliceForce = force } };

    public static ReceiveReferralRequest Concern(PersonDetails? subject = null, string receivedOn = "2021-10-04") => new()
    { RequestId = New(), Source = SourceSector.Police, ReferringOrganisationId = Police.ToString(), ReceivedOn = receivedOn, Subject = subject ?? Person(), Grounds = "Invented grounds." };

    public async Task<Receipt> ReceiveAsync(PersonDetails? subject = null, string receivedOn = "2021-10-04") => (await room.SendAsync(Concern(subject, receivedOn))).Receipt;

    public async Task<Receipt> ScheduleAsync(string date = PanelDay, params Guid[] required) => (await room.SendAsync(new SchedulePanelRequest
    { RequestId = New(), Date = date, Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual, RequiredOrganisationIds = { (required.Length == 0 ? [Council, Police] : required).Select(id => id.ToString()) } })).Receipt;

    public async Task<Receipt> PutAsync(Receipt referral, Receipt panel) => (await room.SendAsync(new PutOnAgendaRequest { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, PanelId = panel.Id })).Receipt;

    /// <summary>The panel is held on its day; the first who came chaired.</summary>
    public Task<Receipt> HoldAsync(Receipt panel, params Guid[] came) => HoldAsync(panel, _ => { }, came);

    /// <param name="said">What is said of those who came, besides.</param>
    public async Task<Receipt> HoldAsync(Receipt panel, Action<IList<Attendance>> said, params Guid[] came)
    {
        room.Clock.MoveTo(DateOnly.Parse((await room.SendAsync(new GetPanelRequest { PanelId = panel.Id })).Panel.Date));
        var request = new HoldPanelRequest { RequestId = New(), PanelId = panel.Id, Etag = panel.Etag, ChairRole = "Community Safety Manager" };
        request.Attendances.Add((came.Length == 0 ? [Council, Police] : came).Select((id, i) => new Attendance { OrganisationId = id.ToString(), Role = i == 0 ? request.ChairRole : "Representative", Presence = Presence.Remote }));
        said(request.Attendances);
        return (await room.SendAsync(request)).Receipt;
    }

    /// <summary>A referral on the agenda of a panel that has been held.</summary>
    public async Task<Receipt> BeforePanelAsync(PersonDetails? subject = null, Guid[]? required = null, Guid[]? came = null)
    {
        var panel = await ScheduleAsync(required: required ?? []);
        var referral = await PutAsync(await ReceiveAsync(subject), panel);
        await HoldAsync(panel, came ?? []);
        return referral;
    }

    public static AdoptReferralRequest Adoption(Receipt referral) => new()
    {
        RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, DecidedBy = DecisionMode.Unanimous, Rationale = "Invented rationale.",
        Plan = new() { ConsentRequest = "In person, in the week after, by the Prevent lead.", NatureOfSupport = "Mentoring.", PersonsResponsible = "Intervention Provider.", HowProvided = "One to one.", WhenProvided = "Weekly.", InitialSessions = 3 },
    };

    public async Task<Receipt> AdoptAsync(Receipt referral) => (await room.SendAsync(Adoption(referral))).Receipt;

    public async Task<Receipt> AdoptedAsync(PersonDetails? subject = null) => await AdoptAsync(await BeforePanelAsync(subject));

    public static DeclineReferralRequest Refusal(Receipt referral, CareProviderAnswer answer = CareProviderAnswer.ConsideredAndNotReferred, string to = "") => new()
    { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, Reason = NotAdoptedReason.NeedsMetElsewhere, DecidedBy = DecisionMode.Majority, Rationale = "Invented rationale.", CareProviderAnswer = answer, CareProvider = to };

    public static AdjournReferralRequest Adjournment(Receipt referral) => new() { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, Reason = "Invented reason." };

    public static ReviewReferralRequest Review(Receipt referral, string heardAt = "") => new()
    { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, DecidedBy = DecisionMode.Unanimous, Rationale = "Invented rationale.", HeardAt = heardAt };

    public static ExitReferralRequest Exit(Receipt referral, ExitReason reason = ExitReason.ConcernAddressed) => new()
    { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, Reason = reason, DecidedBy = DecisionMode.Unanimous, Rationale = "Invented finding." };

    public static ReviewExitRequest ReviewAfter(Receipt referral, string on) => new() { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, ReviewedOn = on, Found = "Invented finding." };

    public static SeekConsentRequest Request(Receipt referral, ConsentGiver giver = ConsentGiver.Own, string on = PanelDay) => new()
    { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, Giver = giver, SoughtOn = on, SoughtBy = "Prevent lead", Method = ConsentMethod.InPerson };

    public async Task<Receipt> SeekAsync(Receipt referral, ConsentGiver giver = ConsentGiver.Own, string on = PanelDay) => (await room.SendAsync(Request(referral, giver, on))).Receipt;

    public async Task<Receipt> DecideAsync(Receipt referral, ConsentDecision decision = ConsentDecision.Given, string on = PanelDay) =>
        (await room.SendAsync(new RecordConsentRequest { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, Decision = decision, DecidedOn = on })).Receipt;

    public static OrderSessionsRequest Order(Receipt referral, string on = PanelDay) => new()
    { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, OrderedOn = on, ProviderCode = "IP-INVENTED-1", ApprovalReference = "HO-INVENTED-1" };

    /// <summary>Why a case may be sent to another area: by consent, and not in a hurry.</summary>
    public static Sharing Sharing() => new()
    {
        Channel = SharingChannel.SecureEmail, Gateway = "Crime and Disorder Act 1998, s.115", Regime = SharingRegime.UkGdpr, Consent = SharingConsent.Given, Necessity = "Invented necessity.", DecidedBy = "Channel chair",
    };

    public static SendTransferRequest Move(Receipt referral, string sentOn = "2021-10-05", string area = "Invented Borough") => new()
    { Sharing = Sharing(), RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, Trigger = TransferTrigger.Moved, SentOn = sentOn, NewHomeArea = new() { LocalAuthority = area, PoliceForce = "Invented Force", From = "2021-10-01" } };

    public async Task<Receipt> SendAsync(Receipt referral, string sentOn = "2021-10-05") => (await room.SendAsync(Move(referral, sentOn))).Receipt;

    public static RecordTransferAnswerRequest Answer(Receipt referral, TransferAnswer answer = TransferAnswer.Accepted, string on = "2021-10-08") => new()
    { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, Answer = answer, AnsweredOn = on, Reason = answer is TransferAnswer.Declined ? "Invented reason." : "" };

    public async Task<GetReferralResponse> GetAsync(Receipt referral, Caller? caller = null) => await room.SendAsync(new GetReferralRequest { ReferralId = referral.Id }, caller);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    // In the place of Access.
    private sealed class Holders : IRequestHandler<AskForAccounts, IReadOnlyList<AccountHolder>>, IRequestHandler<AskForPractitioners, IReadOnlyList<Practitioner>>
    {
        public Task<IReadOnlyList<Practitioner>> Handle(AskForPractitioners request, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Practitioner>>([.. People.Practitioners.Where(who => who.Account != People.Newcomer.Value?.Account).Append(People.Newcomer.Value).OfType<Practitioner>().Where(who => request.Account is null || who.Account == request.Account)]);

        public Task<IReadOnlyList<AccountHolder>> Handle(AskForAccounts request, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<AccountHolder>>(People.Accounts);
    }
}
