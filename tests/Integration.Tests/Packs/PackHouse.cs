using Grpc.Core;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Backups;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Integration.Packs;

/// <summary>A house with a conference to come, on whose agenda three cases of two organisations stand, and an earlier case with an open action.</summary>
internal sealed class PackHouse : IAsyncDisposable
{
    public BackupFolder Keys { get; } = new();

    public TestHost Host { get; private set; } = null!;

    public string Housing { get; private set; } = "";

    public string Health { get; private set; } = "";

    public string Meeting { get; private set; } = "";

    /// <summary>The day of the conference.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The last day on which a pack of it may be kept, in words.</summary>
    public string Last => On.AddDays(3).ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Housing's, Health's and Housing's again.</summary>
    public List<Receipt> Cases { get; } = [];

    public Receipt Earlier { get; private set; } = new();

    public static async Task<PackHouse> OpenAsync(Kept kept, bool withKey = true)
    {
        var house = new PackHouse();
        house.Host = await TestHost.StartAsync(kept, more: withKey ? [("SaferCity:MeetingPacks:For", house.Keys.In("public.pem")), ("SaferCity:MeetingPacks:DestroyAfterDays", "3")] : []);
        (house.Housing, house.Health) = (await house.RegisterAsync("Invented Housing"), await house.RegisterAsync("Invented Health"));
        await house.Host.CaughtUpAsync();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/London"));
        house.Earlier = await house.SubmitAsync(house.Housing, "Earlier");
        var held = await house.ScheduleAsync(today);
        var listed = await house.ListAsync(house.Earlier, held);
        await house.Meetings.HoldMeetingAsync(new() { RequestId = "hold", MeetingId = held.Id, Etag = held.Etag, Attendances = { new Attendance { OrganisationId = house.Health, Role = "Chair", Presence = Presence.Present } } });
        await house.Referrals.HearReferralAsync(new() { RequestId = "hear", ReferralId = listed.Id, Etag = listed.Etag, Actions = { new AgreedAction { Text = "Change the invented locks", OwnerOrganisationId = house.Health, Due = "2031-01-02" } } });
        var meeting = await house.ScheduleAsync(house.On = today.AddDays(14));
        house.Meeting = meeting.Id;
        foreach (var (organisation, name) in ((string, string)[])[(house.Housing, "Canaryone"), (house.Health, "Canarytwo"), (house.Housing, "Canarythree <i>")])
            house.Cases.Add(await house.ListAsync(await house.SubmitAsync(organisation, name), meeting));
        return house;
    }

    public MeetingService.MeetingServiceClient Meetings => Host.As<MeetingService.MeetingServiceClient>();

    public ReferralService.ReferralServiceClient Referrals => Host.As<ReferralService.ReferralServiceClient>();

    /// <summary>Makes a pack with a token and opens it, as somebody types it.</summary>
    public async Task<(ExportMeetingPackResponse Made, string Page)> PackAsync(string token)
    {
        var made = await Host.With<MeetingService.MeetingServiceClient>(token).ExportMeetingPackAsync(new() { MeetingId = Meeting, Reason = "The invented disk is changed" });
        await File.WriteAllBytesAsync(Keys.In("meeting.pack"), made.Pack.ToByteArray());
        var page = Keys.In($"{Guid.NewGuid()}.html");
        var (code, said) = await OpenAsync("meeting.pack", "private.pem", page);
        Assert.True(code == 0, said);
        return (made, await File.ReadAllTextAsync(page));
    }

    public Task<(int Code, string Said)> OpenAsync(string file, string key, string to) => Typed.VerbAsync("open-pack", "--from", Keys.In(file), "--key", Keys.In(key), "--to", to);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Keys.Dispose();
    }

    private async Task<string> RegisterAsync(string name) => (await Host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = name, Name = name, Kind = OrganisationKind.Voluntary })).Receipt.Id;

    private async Task<Receipt> ScheduleAsync(DateOnly date) =>
        (await Meetings.ScheduleMeetingAsync(new() { RequestId = $"{date}", Date = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Kind = MeetingKind.Ordinary, Mode = MeetingMode.Virtual })).Receipt;

    private async Task<Receipt> ListAsync(Receipt referral, Receipt meeting) =>
        (await Referrals.ListForMeetingAsync(new() { RequestId = "list " + referral.Id, ReferralId = referral.Id, Etag = referral.Etag, MeetingId = meeting.Id })).Receipt;

    private async Task<Receipt> SubmitAsync(string organisation, string name) => (await Referrals.SubmitReferralAsync(new()
    {
        RequestId = name, Source = ReferralSource.Agency, ReferringOrganisationId = organisation, ReferredOn = "2021-11-12", Background = "Invented background.",
        Victim = new PersonDetails { GivenName = "Invented", FamilyName = name }, Perpetrator = new PersonDetails { GivenName = "Invented", FamilyName = "Other of " + name },
        Grounds = { new Ground { Kind = GroundKind.ProfessionalJudgement, Reasons = "Invented reasons." } },
    })).Receipt;
}
