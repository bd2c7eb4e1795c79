using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Common.V1;
using SaferCity.Governance;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Practice.Papers;
using SaferCity.Tests.Papers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests;

/// <summary>The room on fresh storage, with two organisations on the register and the strategy group. What the other rooms would say is said by <see cref="OtherRooms"/>.</summary>
internal sealed class Partnership(RoomUnderTest room, OtherRooms others) : IAsyncDisposable
{
    public static readonly Guid Corporation = new("00000000-0000-7000-8000-000000000001");
    public static readonly Guid Police = new("00000000-0000-7000-8000-000000000002");

    public static readonly Caller Officer = RoomUnderTest.As(new("00000000-0000-7000-8000-0000000000aa"), [.. Enum.GetValues<GovernancePermission>().Select(permission => (object)permission)]);

    public RoomUnderTest Room => room;

    /// <summary>What the other rooms answer; a test changes it as their records would.</summary>
    public OtherRooms Others => others;

    public static async Task<Partnership> OpenAsync(Kept kept)
    {
        var others = new OtherRooms();
        var room = await RoomUnderTest.OpenAsync(kept, GovernanceModule.Name, typeof(GovernanceModule).Assembly, services =>
        {
            GovernanceModule.Register(services);
            others.Answer(services);
        });
        room.Caller = Officer;
        var partnership = new Partnership(room, others);
        await partnership.RegisterAsync("City of London Corporation", Corporation);
        await partnership.RegisterAsync("City of London Police", Police);
        return partnership;
    }

    public static string New() => Guid.NewGuid().ToString();

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> message, Caller? caller = null) => room.SendAsync(message, caller);

    public async Task<Receipt> RegisterAsync(string name, Guid? id = null) =>
        (await SendAsync(new RegisterOrganisationRequest { RequestId = New(), Id = id?.ToString() ?? "", Name = name, Kind = OrganisationKind.ResponsibleAuthority, Sector = "authority" })).Receipt;

    public async Task<Receipt> EstablishAsync(string name = "Safer City Partnership Strategy Board") =>
        (await SendAsync(new EstablishBoardRequest { RequestId = New(), Name = name, ShortName = "SCP", Kind = BoardKind.StrategyGroup, Cadence = "Quarterly" })).Receipt;

    public async Task<Receipt> ScheduleAsync(Receipt board, string date) =>
        (await SendAsync(new ScheduleMeetingRequest { RequestId = New(), BoardId = board.Id, Date = date, Kind = MeetingKind.Ordinary, Mode = MeetingMode.Hybrid })).Receipt;

    public async Task<Receipt> HoldAsync(Receipt meeting) => (await SendAsync(new HoldMeetingRequest
    { RequestId = New(), MeetingId = meeting.Id, Etag = meeting.Etag, Attendances = { new Attendance { OrganisationId = Corporation.ToString(), Role = "Chair", Presence = Presence.Present } } })).Receipt;

    public async Task<Receipt> StartPaperAsync(Receipt meeting, string asAt, string after = "") => (await SendAsync(new StartPaperRequest
    {
        RequestId = New(), Template = PaperTemplate.TeamUpdate, MeetingId = meeting.Id, AsAt = asAt, After = after,
        ReportOf = "Director of Community and Children's Services", Author = "Community Safety Manager",
    })).Receipt;

    public async Task<GetPaperResponse> PaperAsync(string id) => await SendAsync(new GetPaperRequest { PaperId = id });

    /// <summary>Confirms every section and clears the paper.</summary>
    public async Task<Receipt> ClearAsync(string id)
    {
        foreach (var part in (await PaperAsync(id)).Paper.Headings.SelectMany(heading => heading.Parts).Where(part => part.ConfirmedBy.Length == 0))
            await SendAsync(new ConfirmSectionRequest { RequestId = New(), PaperId = id, Etag = (await PaperAsync(id)).Paper.Etag, SectionKey = part.SectionKey, Role = "MARAC coordinator" });
        return (await SendAsync(new ClearPaperRequest { RequestId = New(), PaperId = id, Etag = (await PaperAsync(id)).Paper.Etag })).Receipt;
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();
}
