using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.Contracts;
using SaferCity.Asb;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.Contracts;
using SaferCity.Kernel.Callers;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Tests.Storage;
using PersonDetails = SaferCity.Common.V1.PersonDetails;

namespace SaferCity.Tests.Asb;

/// <summary>The room with four organisations on the register, and the people who use it.</summary>
internal sealed class Desk(RoomUnderTest room) : IAsyncDisposable
{
    public static readonly Guid Police = new("00000000-0000-7000-8000-000000000001");
    public static readonly Guid Corporation = new("00000000-0000-7000-8000-000000000002");
    public static readonly Guid Health = new("00000000-0000-7000-8000-000000000003");
    public static readonly Guid Contractor = new("00000000-0000-7000-8000-000000000004");

    public static readonly Caller Coordinator = RoomUnderTest.As(new("00000000-0000-7000-8000-0000000000aa"), AsbPermission.Refer, AsbPermission.Read, AsbPermission.Coordinate, AsbPermission.Enforce, AsbPermission.SeeAll, AsbPermission.Oversee);
    public static readonly Caller Officer = RoomUnderTest.As(Police, AsbPermission.Refer, AsbPermission.Read);
    public static readonly Caller Nurse = RoomUnderTest.As(Health, AsbPermission.Refer, AsbPermission.Read);

    public RoomUnderTest Room => room;

    public static async Task<Desk> OpenAsync(Kept kept, Action<IServiceCollection>? also = null)
    {
        var room = await RoomUnderTest.OpenAsync(kept, AsbModule.Name, typeof(AsbModule).Assembly, services =>
        {
            services.AddSingleton(new OwnArea("City of London", "City of London Police"));
            services.AddSingleton<IRequestHandler<AskForAccounts, IReadOnlyList<AccountHolder>>>(new Holders());
            services.AddSingleton<IRequestHandler<AskForPractitioners, IReadOnlyList<Practitioner>>>(new Holders());
            also?.Invoke(services);
            AsbModule.Register(services);
        });
        room.Caller = Coordinator;
        await room.HearAsync(new OrganisationRegistered(OrganisationId.Of(Police), "City of London Police", "police"));
        await room.HearAsync(new OrganisationRegistered(OrganisationId.Of(Corporation), "City of London Corporation", "authority"));
        await room.HearAsync(new OrganisationRegistered(OrganisationId.Of(Health), "Health", "health"));
        await room.HearAsync(new OrganisationRegistered(OrganisationId.Of(Contractor), "Invented Patrols Ltd", "business"));
        return new(room);
    }

    public static string NewId() => Guid.NewGuid().ToString();

    public static PersonDetails Person(string family, string area = "Invented Borough") => new() { GivenName = "Invented", FamilyName = family, HomeArea = new() { LocalAuthority = area, PoliceForce = "Invented Force" } };

    public static Presentation Presentation(string family = "Alpha", params Behaviour[] behaviours) => new()
    {
        ReferringOrganisationId = Police.ToString(), ReceivedOn = "2021-10-04", Subject = Person(family), Role = SubjectRole.Victim, Place = PlaceKind.Bridge, HighIntensityServiceUser = true, Account = "Invented.",
        Behaviours = { behaviours.Length == 0 ? [Behaviour.SuicideThreat, Behaviour.PublicDisorder] : behaviours },
    };

    public static SubmitReferralRequest Submission(Presentation? presentation = null) => new() { RequestId = NewId(), Presentation = presentation ?? Presentation() };

    public async Task<Receipt> SubmitAsync(Presentation? presentation = null, Caller? caller = null) => (await room.SendAsync(Submission(presentation), caller)).Receipt;

    public async Task<Receipt> HomeServiceAsync(Receipt referral, HomeServiceStep step, string on, string service = "Adult social care") =>
        (await room.SendAsync(new RecordHomeServiceRequest { RequestId = NewId(), ReferralId = referral.Id, Etag = referral.Etag, Service = service, Step = step, On = on, Sharing = Sharing(step) })).Receipt;

    /// <summary>Why a home service may be told; null for a step that tells it nothing.</summary>
    public static Sharing? Sharing(HomeServiceStep step = HomeServiceStep.Contacted) => step is not (HomeServiceStep.Contacted or HomeServiceStep.Invited) ? null : new()
    { Channel = SharingChannel.SecureEmail, Gateway = "Invented Act, s.1", Regime = SharingRegime.UkGdpr, Consent = SharingConsent.NotSought, NoConsentReason = "Invented reason.", Necessity = "Invented need.", DecidedBy = "Chair" };

    public async Task<Receipt> ScheduleAsync(string date, params Guid[] required) => (await room.SendAsync(new ScheduleMeetingRequest
    { RequestId = NewId(), Date = date, Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual, RequiredOrganisationIds = { required.Select(id => id.ToString()) } })).Receipt;

    public async Task<Receipt> ListAsync(Receipt referral, Receipt meeting) => (await room.SendAsync(new ListForMeetingRequest { RequestId = NewId(), ReferralId = referral.Id, Etag = referral.Etag, MeetingId = meeting.Id })).Receipt;

    public async Task<Receipt> HoldAsync(Receipt meeting) => (await room.SendAsync(new HoldMeetingRequest
    { RequestId = NewId(), MeetingId = meeting.Id, Etag = meeting.Etag, Attendances = { new Attendance { OrganisationId = Police.ToString(), Role = "Chair", Presence = Presence.Remote } } })).Receipt;

    public async Task<Receipt> HearAsync(Receipt referral, HisuAnswers? answers, int actions = 1, string noActionReason = "")
    {
        var request = new HearReferralRequest { RequestId = NewId(), ReferralId = referral.Id, Etag = referral.Etag, HisuAnswers = answers, NoActionReason = noActionReason };
        for (var i = 0; i < actions; i++) request.Actions.Add(new AgreedAction { Text = "Invented action.", OwnerOrganisationId = Corporation.ToString(), Due = "2021-12-08" });
        return (await room.SendAsync(request)).Receipt;
    }

    public static HisuAnswers Answers() => new() { HomeSupport = "Invented: yes.", CityPlan = "Invented plan.", LowLevelEnforcement = "Invented: not suitable." };

    public async Task<Referral> GetAsync(string id, Caller? caller = null) => (await room.SendAsync(new GetReferralRequest { ReferralId = id }, caller)).Referral;

    public ValueTask DisposeAsync() => room.DisposeAsync();

    // In the place of Access.
    private sealed class Holders : IRequestHandler<AskForAccounts, IReadOnlyList<AccountHolder>>, IRequestHandler<AskForPractitioners, IReadOnlyList<Practitioner>>
    {
        public Task<IReadOnlyList<Practitioner>> Handle(AskForPractitioners request, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Practitioner>>([.. People.Practitioners.Where(who => who.Account != People.Newcomer.Value?.Account).Append(People.Newcomer.Value).OfType<Practitioner>().Where(who => request.Account is null || who.Account == request.Account)]);

        public Task<IReadOnlyList<AccountHolder>> Handle(AskForAccounts request, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<AccountHolder>>(People.Accounts);
    }
}
