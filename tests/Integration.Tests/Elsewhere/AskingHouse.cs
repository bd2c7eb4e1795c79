using System.Globalization;
using Google.Protobuf;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Relay;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Wire;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;
using AsbElsewhere = SaferCity.Asb.V1.KnownElsewhereService.KnownElsewhereServiceClient;
using VawgElsewhere = SaferCity.Vawg.V1.KnownElsewhereService.KnownElsewhereServiceClient;

namespace SaferCity.Tests.Integration.Elsewhere;

/// <summary>A host with the rooms that ask each other, and the people who do: the asker works at the MARAC, the owner at the City Community MARAC.</summary>
internal sealed class AskingHouse(TestHost host, string organisation) : IAsyncDisposable
{
    public const string Asker = "officer:asker", Owner = "officer:owner";

    public TestHost Host => host;

    /// <summary>Who refers every case, and so may know of each.</summary>
    public string Organisation => organisation;

    public VawgElsewhere Asking => host.As<VawgElsewhere>(Asker);

    public AsbElsewhere Owning => host.As<AsbElsewhere>(Owner);

    public static async Task<AskingHouse> OpenAsync(Kept kept) => await OpenAsync(await TestHost.StartAsync(kept));

    /// <summary>On a host that was started already.</summary>
    public static async Task<AskingHouse> OpenAsync(TestHost host)
    {
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "house", Name = "Invented Housing", Kind = OrganisationKind.Voluntary })).Receipt.Id;
        await host.CaughtUpAsync();
        return new(host, organisation);
    }

    public static string New() => Guid.NewGuid().ToString();

    /// <summary>Why a case may be sent to another area, with a word in every field that tells of the person.</summary>
    public static Sharing Sharing(string word, bool urgent = false) => new()
    {
        Channel = SharingChannel.SecureEmail, Gateway = "Invented Act, s.1", Regime = SharingRegime.UkGdpr, Consent = SharingConsent.NotSought, NoConsentReason = word, Necessity = word, DecidedBy = "Chair", Urgent = urgent,
    };

    /// <summary>A case at the MARAC about a perpetrator of this name.</summary>
    public async Task<Receipt> AtTheMaracAsync(string family, string born = "") => (await host.As<Vawg.V1.ReferralService.ReferralServiceClient>(Asker).SubmitReferralAsync(new()
    {
        RequestId = New(), Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-11-12", Background = "Invented.", Victim = Person("Unmatched" + family), Perpetrator = Person(family, born),
        Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = "Invented." } },
    })).Receipt;

    /// <summary>The MARAC hears a case, which is at its end then.</summary>
    public async Task HearAsync(Receipt referral)
    {
        var (referrals, meetings) = (host.As<Vawg.V1.ReferralService.ReferralServiceClient>(Asker), host.As<Vawg.V1.MeetingService.MeetingServiceClient>());
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var meeting = (await meetings.ScheduleMeetingAsync(new() { RequestId = New(), Date = today, Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual })).Receipt;
        referral = (await referrals.ListForMeetingAsync(new() { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, MeetingId = meeting.Id })).Receipt;
        await meetings.HoldMeetingAsync(new() { RequestId = New(), MeetingId = meeting.Id, Etag = meeting.Etag, Attendances = { new Attendance { OrganisationId = organisation, Role = "Representative", Presence = Presence.Remote } } });
        await referrals.HearReferralAsync(new() { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, NoActionReason = "Invented." });
    }

    /// <summary>A case at the City Community MARAC about a person of this name, who may live in another area.</summary>
    public async Task<Receipt> AtTheCommunityMaracAsync(string family, string born = "", HomeArea? home = null) => (await host.As<Asb.V1.ReferralService.ReferralServiceClient>(Owner).SubmitReferralAsync(new()
    {
        RequestId = New(),
        Presentation = new()
        {
            ReferringOrganisationId = organisation, ReceivedOn = "2021-11-12", Subject = Person(family, born, home), Role = SubjectRole.Perpetrator, Place = PlaceKind.Bridge, HighIntensityServiceUser = true, Account = "Invented.",
            Behaviours = { Behaviour.SuicideThreat, Behaviour.PublicDisorder },
        },
    })).Receipt;

    /// <summary>The City Community MARAC hears a case, which is at its end then.</summary>
    public async Task HearAtTheCommunityMaracAsync(Receipt referral)
    {
        var (referrals, meetings) = (host.As<Asb.V1.ReferralService.ReferralServiceClient>(Owner), host.As<Asb.V1.MeetingService.MeetingServiceClient>());
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var meeting = (await meetings.ScheduleMeetingAsync(new() { RequestId = New(), Date = today, Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual })).Receipt;
        referral = (await referrals.ListForMeetingAsync(new() { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, MeetingId = meeting.Id })).Receipt;
        await meetings.HoldMeetingAsync(new() { RequestId = New(), MeetingId = meeting.Id, Etag = meeting.Etag, Attendances = { new Attendance { OrganisationId = organisation, Role = "Chair", Presence = Presence.Remote } } });
        await referrals.HearReferralAsync(new()
        {
            RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, HisuAnswers = new() { HomeSupport = "Invented.", CityPlan = "Invented.", LowLevelEnforcement = "Invented." },
            Actions = { new AgreedAction { Text = "Invented.", OwnerOrganisationId = organisation, Due = today } },
        });
    }

    /// <summary>A referral to Prevent about a person of this name.</summary>
    public async Task<Receipt> AtPreventAsync(string family, string born) => (await host.As<Prevent.V1.ReferralService.ReferralServiceClient>(Owner).ReceiveReferralAsync(new()
    { RequestId = New(), Source = Prevent.V1.SourceSector.Police, ReferringOrganisationId = organisation, ReceivedOn = "2021-11-12", Subject = Person(family, born), Grounds = "Invented." })).Receipt;

    public static Vawg.V1.AskElsewhereRequest Question(Receipt referral) => new()
    { RequestId = New(), ReferralId = referral.Id, Etag = referral.Etag, Whom = PersonRole.Perpetrator, Purpose = AskingPurpose.Safeguarding, Reason = "Invented reason to ask." };

    /// <summary>Asks about the perpetrator, and returns when every room has heard it.</summary>
    public async Task AskAsync(Receipt referral, string who = Asker)
    {
        await host.As<VawgElsewhere>(who).AskElsewhereAsync(Question(referral));
        await host.CaughtUpAsync();
    }

    /// <summary>What waits for somebody of the City Community MARAC about other rooms' questions.</summary>
    public async Task<List<DueItem>> WaitingAsync(string who = Owner) =>
        [.. (await host.As<Asb.V1.DueService.DueServiceClient>(who).ListDueAsync(new())).Items.Where(item => item.Kind == "pointer")];

    public async Task<Pointer> PointerAsync() => (await Owning.GetPointerAsync(new() { PointerId = Assert.Single(await WaitingAsync()).RecordId })).Pointer;

    public async Task ShareAsync(Pointer pointer)
    {
        await Owning.SharePointerAsync(new() { RequestId = New(), PointerId = pointer.Id, Etag = pointer.Etag, What = "Invented words to share.", Gateway = "Invented Act, s.1", Necessity = "Invented need." });
        await host.CaughtUpAsync();
    }

    /// <summary>What the asker's room holds on the case, as the wire has it.</summary>
    public async Task<ByteString> AskedAsync(Receipt referral) => (await Asking.GetAskedAsync(new() { ReferralId = referral.Id })).ToByteString();

    /// <summary>The facts of a room's journal but readings, in their order.</summary>
    public async Task<List<string>> FactsAsync(string room) => [.. (await JournalAsync(room, "fact")).Where(fact => !fact.EndsWith("record_read.v1", StringComparison.Ordinal))];

    public async Task<List<string>> JournalAsync(string room, string column)
    {
        var engine = host.Services.GetRequiredService<IEngine>();
        await using var connection = await engine.ConnectAsync(room);
        await using var command = Plain.Command(connection, null, $"select {column} from {engine.Prefix(room)}journal order by number");
        await using var row = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await row.ReadAsync()) lines.Add(Convert.ToString(row.GetValue(0), CultureInfo.InvariantCulture)!);
        return lines;
    }

    /// <summary>As after a crash between two databases: the room has forgotten what it heard, and hears all of it again.</summary>
    public async Task HearAgainAsync(string room)
    {
        var engine = host.Services.GetRequiredService<IEngine>();
        await using (var connection = await engine.ConnectAsync(room))
        {
            await using var forget = Plain.Command(connection, null, $"delete from {engine.Prefix(room)}inbox");
            await forget.ExecuteNonQueryAsync();
        }
        foreach (var listener in host.Services.GetServices<Listener>().Where(listener => listener.Room.Name == room))
            await host.Services.GetRequiredService<FactRelay>().DeliverAsync(listener, 0, CancellationToken.None);
    }

    public RawCalls Raw() => new(host.CallsAt);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static PersonDetails Person(string family, string born = "", HomeArea? home = null) => new() { GivenName = "Invented", FamilyName = family, DateOfBirth = born, HomeArea = home };
}
