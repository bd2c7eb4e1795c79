using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.Contracts;
using SaferCity.Common.V1;
using SaferCity.Governance.Contracts;
using SaferCity.Kernel.Callers;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Tests.Storage;
using SaferCity.Vawg;
using SaferCity.Vawg.V1;
using PersonDetails = SaferCity.Common.V1.PersonDetails;

namespace SaferCity.Tests.Vawg;

/// <summary>The room with three organisations on the register, and the people who use it.</summary>
internal sealed class Marac(RoomUnderTest room) : IAsyncDisposable
{
    public static readonly Guid Police = new("00000000-0000-7000-8000-000000000001");
    public static readonly Guid Housing = new("00000000-0000-7000-8000-000000000002");
    public static readonly Guid Health = new("00000000-0000-7000-8000-000000000003");

    public static readonly Caller Coordinator = RoomUnderTest.As(new("00000000-0000-7000-8000-0000000000aa"), VawgPermission.Refer, VawgPermission.Read, VawgPermission.Coordinate, VawgPermission.SeeAll, VawgPermission.Oversee, VawgPermission.BreakGlass, VawgPermission.SeeNewArea);
    public static readonly Caller HousingOfficer = RoomUnderTest.As(Housing, VawgPermission.Refer, VawgPermission.Read);
    public static readonly Caller HealthOfficer = RoomUnderTest.As(Health, VawgPermission.Refer, VawgPermission.Read);

    public RoomUnderTest Room => room;

    public static async Task<Marac> OpenAsync(Kept kept, Action<IServiceCollection>? also = null)
    {
        var room = await RoomUnderTest.OpenAsync(kept, VawgModule.Name, typeof(VawgModule).Assembly, services =>
        {
            services.AddSingleton(new OwnArea("City of London", "City of London Police"));
            services.AddSingleton<IRequestHandler<AskForAccounts, IReadOnlyList<AccountHolder>>>(new Holders());
            services.AddSingleton<IRequestHandler<AskForPractitioners, IReadOnlyList<Practitioner>>>(new Holders());
            also?.Invoke(services);
            VawgModule.Register(services);
        });
        room.Caller = Coordinator;
        await room.HearAsync(new OrganisationRegistered(OrganisationId.Of(Police), "City of London Police", "police"));
        await room.HearAsync(new OrganisationRegistered(OrganisationId.Of(Housing), "Housing", "housing"));
        await room.HearAsync(new OrganisationRegistered(OrganisationId.Of(Health), "Health", "health"));
        return new(room);
    }

    public static PersonDetails Person(string family, string area = "City of London") => new() { GivenName = "Invented", FamilyName = family, HomeArea = new() { LocalAuthority = area, PoliceForce = "Invented Force" } };

    /// <summary>Why a case may be sent to another area: by consent, and not in a hurry.</summary>
    public static Sharing Sharing() => new()
    {
        Channel = SharingChannel.SecureEmail, Gateway = "Crime and Disorder Act 1998, s.115", Regime = SharingRegime.UkGdpr, Consent = SharingConsent.Given, Necessity = "Invented necessity.", DecidedBy = "MARAC chair",
    };

    public static SubmitReferralRequest Submission(string family = "Alpha", params GroundKind[] grounds) => new()
    {
        RequestId = Guid.NewGuid().ToString(), Source = ReferralSource.Agency, ReferringOrganisationId = Housing.ToString(), ReferredOn = "2021-10-04", Victim = Person(family), Perpetrator = Person(family + "-Other"),
        Background = "Invented.", Grounds = { (grounds.Length == 0 ? [GroundKind.PotentialEscalation] : grounds).Select(kind => new Ground { Kind = kind, Reasons = kind is GroundKind.ProfessionalJudgement ? "Invented reasons." : "" }) },
    };

    public async Task<Receipt> SubmitAsync(string family = "Alpha", Caller? caller = null) => (await room.SendAsync(Submission(family), caller)).Receipt;

    public async Task<Receipt> ScheduleAsync(string date, MeetingKind kind = MeetingKind.Ordinary, params Guid[] required) => (await room.SendAsync(new ScheduleMeetingRequest
    { RequestId = Guid.NewGuid().ToString(), Date = date, Kind = kind, Mode = MeetingMode.Virtual, RequiredOrganisationIds = { required.Select(id => id.ToString()) } })).Receipt;

    public async Task<Receipt> ListAsync(Receipt referral, Receipt meeting) => (await room.SendAsync(new ListForMeetingRequest { RequestId = Guid.NewGuid().ToString(), ReferralId = referral.Id, Etag = referral.Etag, MeetingId = meeting.Id })).Receipt;

    public async Task<Receipt> HoldAsync(Receipt meeting, params Guid[] came) => (await room.SendAsync(new HoldMeetingRequest
    { RequestId = Guid.NewGuid().ToString(), MeetingId = meeting.Id, Etag = meeting.Etag, Attendances = { (came.Length == 0 ? [Police] : came).Select(id => new Attendance { OrganisationId = id.ToString(), Role = "Representative", Presence = Presence.Remote }) } })).Receipt;

    public async Task<Receipt> HearAsync(Receipt referral, int actions = 1, string noActionReason = "")
    {
        var request = new HearReferralRequest { RequestId = Guid.NewGuid().ToString(), ReferralId = referral.Id, Etag = referral.Etag, NoActionReason = noActionReason };
        for (var i = 0; i < actions; i++) request.Actions.Add(new AgreedAction { Text = "Invented action.", OwnerOrganisationId = Housing.ToString(), Due = "2021-12-08" });
        return (await room.SendAsync(request)).Receipt;
    }

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
