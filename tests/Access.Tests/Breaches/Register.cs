using Google.Protobuf.WellKnownTypes;
using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Breaches;

/// <summary>The register of breaches, with two people who lead data protection, one who sees the trail and one who works with records.</summary>
internal sealed class Register(Gate gate) : IAsyncDisposable
{
    public static readonly Caller Lead = RoomUnderTest.As(Gate.Police, AccessPermission.LeadDataProtection, AccessPermission.ReadTrail, AccessPermission.OwnAccount, AccessPermission.Disclose, AccessPermission.DiscloseWithoutAgreement) with { Person = "officer:lead" };
    public static readonly Caller OtherLead = Lead with { Person = "officer:other-lead" };
    public static readonly Caller Auditor = RoomUnderTest.As(Gate.Police, AccessPermission.ReadTrail, AccessPermission.OwnAccount) with { Person = "officer:auditor" };
    public static readonly Caller Officer = RoomUnderTest.As(Gate.Police, AccessPermission.Disclose, AccessPermission.DiscloseWithoutAgreement, AccessPermission.OwnAccount) with { Person = "officer:worker" };

    /// <summary>Ten in the morning of 12 November 2021, three days and two hours before the story's now.</summary>
    public static readonly DateTimeOffset Aware = new(2021, 11, 12, 10, 0, 0, TimeSpan.Zero);

    public RoomUnderTest Room => gate.Room;

    public Gate Gate => gate;

    public static async Task<Register> OpenAsync(Kept kept) => new(await Gate.OpenAsync(kept, Gate.WithoutSecondFactor));

    public static ReportBreachRequest Report(Action<ReportBreachRequest>? change = null)
    {
        var request = new ReportBreachRequest
        {
            RequestId = Gate.Id(), What = "An invented agenda went to the wrong list.", Kinds = { BreachKind.Confidentiality }, Regime = Regime.UkGdpr, AwareAt = Timestamp.FromDateTimeOffset(Aware), NoticedBy = "MARAC coordinator",
        };
        change?.Invoke(request);
        return request;
    }

    public async Task<string> ReportAsync(Action<ReportBreachRequest>? change = null) => (await Room.SendAsync(Report(change), Lead)).Receipt.Id;

    public async Task<Breach> GetAsync(string breach, Caller? caller = null) => (await Room.SendAsync(new GetBreachRequest { BreachId = breach }, caller ?? Lead)).Breach;

    public async Task<Receipt> AssessAsync(string breach, BreachRisk risk) =>
        (await Room.SendAsync(new AssessRiskRequest { RequestId = Gate.Id(), BreachId = breach, Etag = await EtagAsync(breach), Risk = risk, Reasons = "Invented reasons" }, Lead)).Receipt;

    public async Task TellAsync(string breach, DateTimeOffset at, string delay = "") => await Room.SendAsync(new RecordRegulatorToldRequest
    { RequestId = Gate.Id(), BreachId = breach, Etag = await EtagAsync(breach), ToldAt = Timestamp.FromDateTimeOffset(at), RegulatorReference = "IC-000-INVENTED", DelayReason = delay }, Lead);

    public async Task DoNotTellAsync(string breach) => await Room.SendAsync(new DecideRegulatorNotToldRequest { RequestId = Gate.Id(), BreachId = breach, Etag = await EtagAsync(breach), Reason = "Invented: called back unread" }, Lead);

    public async Task TellPeopleAsync(string breach, string on) => await Room.SendAsync(new RecordPeopleToldRequest { RequestId = Gate.Id(), BreachId = breach, Etag = await EtagAsync(breach), ToldOn = on, How = "Invented letter" }, Lead);

    public async Task DoNotTellPeopleAsync(string breach, NotToldGround ground) =>
        await Room.SendAsync(new DecidePeopleNotToldRequest { RequestId = Gate.Id(), BreachId = breach, Etag = await EtagAsync(breach), Ground = ground, Reason = "Invented" }, Lead);

    public async Task CloseAsync(string breach) => await Room.SendAsync(new CloseBreachRequest { RequestId = Gate.Id(), BreachId = breach, Etag = await EtagAsync(breach), Lessons = "Invented lessons" }, Lead);

    public async Task ReopenAsync(string breach) => await Room.SendAsync(new ReopenBreachRequest { RequestId = Gate.Id(), BreachId = breach, Etag = await EtagAsync(breach), Reason = "Invented news" }, Lead);

    public async Task NameCauseAsync(string breach, string cause) => await Room.SendAsync(new NameCauseRequest { RequestId = Gate.Id(), BreachId = breach, Etag = await EtagAsync(breach), Cause = cause, Reason = "Invented" }, Lead);

    public async Task MarkAsync(string breach, params string[] records) => await Room.SendAsync(new MarkAffectedRequest { RequestId = Gate.Id(), BreachId = breach, Etag = await EtagAsync(breach), RecordIds = { records } }, Lead);

    public Task<ProposeAffectedResponse> ProposeAsync(string breach, TrailFilter filter, Caller? caller = null, int size = 0, string token = "") =>
        Room.SendAsync(new ProposeAffectedRequest { BreachId = breach, Filter = filter, PageSize = size, PageToken = token }, caller ?? Lead);

    public async Task<List<string>> ListedAsync(BreachFilter only = BreachFilter.Unspecified, Caller? caller = null) =>
        [.. (await Room.SendAsync(new ListBreachesRequest { Only = only }, caller ?? Lead)).Breaches.Select(one => one.Reference)];

    public async Task<List<DueItem>> DueAsync(Caller? caller = null) => [.. (await Room.SendAsync(new ListDueRequest(), caller ?? Lead)).Items];

    /// <summary>Somebody shares something, which the officer's system records, and opens what was recorded as often as is said.</summary>
    public async Task<Receipt> ShareAsync(string about, int read = 0, Caller? reader = null)
    {
        var receipt = (await Room.SendAsync(new RecordDisclosureRequest
        {
            RequestId = Gate.Id(), What = "Invented", About = { about }, OrganisationId = Gate.Housing.ToString(), Recipient = "Invented post", Channel = DisclosureChannel.Meeting, Purpose = "Invented", Gateway = "Invented", Regime = Regime.UkGdpr,
            Consent = DisclosureConsent.Given, Necessity = "Invented", DecidedBy = "Invented post", DisclosedOn = "2021-11-12", WithoutAgreementReason = "Invented",
        }, Officer)).Receipt;
        for (var i = 0; i < read; i++) await Room.SendAsync(new GetDisclosureRequest { DisclosureId = receipt.Id }, reader ?? OtherLead);
        return receipt;
    }

    private async Task<string> EtagAsync(string breach) => (await GetAsync(breach)).Etag;

    public ValueTask DisposeAsync() => gate.DisposeAsync();
}
