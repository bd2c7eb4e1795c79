using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Story.Governance;

/// <summary>
/// The boards that the sources name, the strategy group's members (strategy of 2017, page 3) and its meetings. Where a day is not stated, only that a board
/// was there, the first day of the plan's period is assumed; so is the day of the meeting of September 2021.
/// </summary>
internal sealed class BoardsStory(StoryTeller story)
{
    public const string StrategyBoard = "Safer City Partnership Strategy Board";

    private static readonly (string Name, string Short, BoardKind Kind, string Cadence, string[] ReportsTo, string From)[] Boards =
    [
        (StrategyBoard, "SCP", BoardKind.StrategyGroup, "Quarterly", [], ""),
        ("Health and Wellbeing Board", "HWB", BoardKind.Committee, "", [], ""),
        ("Licensing Committee", "", BoardKind.Committee, "", [], ""),
        ("City & Hackney Safeguarding Boards", "", BoardKind.Committee, "", [], ""),
        ("Serious and Organised Crime Board", "SOC Board", BoardKind.SubGroup, "", [StrategyBoard], "2016-04-01"),
        ("Drugs Working Group", "", BoardKind.WorkingGroup, "", [StrategyBoard, "Health and Wellbeing Board", "Licensing Committee"], "2018-12-01"),
        ("Domestic Abuse and Sexual Violence Forum", "", BoardKind.Forum, "", [StrategyBoard], "2016-04-01"),
        ("One Safe City", "", BoardKind.WorkingGroup, "", [StrategyBoard], "2016-04-01"),
        ("Problem-solving Forum", "", BoardKind.Forum, "", [StrategyBoard], "2017-06-12"),
    ];

    private static readonly (string Organisation, string Role, MemberCapacity Capacity)[] Members =
    [
        ("City of London Corporation", "Chair", MemberCapacity.Chair),
        ("Community Safety Team", "Community Safety Manager", MemberCapacity.Adviser),
        ("City of London Police", "Commander", MemberCapacity.Member),
        ("London Fire Brigade", "Borough commander", MemberCapacity.Member),
        ("National Probation Service", "Head of delivery unit", MemberCapacity.Member),
        ("City and Hackney Clinical Commissioning Group", "Commissioner", MemberCapacity.Member),
        ("British Transport Police", "Inspector", MemberCapacity.CoOpted),
        ("Transport for London", "Safety manager", MemberCapacity.CoOpted),
        ("City of London Crime Prevention Association", "Chairman's office", MemberCapacity.CoOpted),
    ];

    private readonly BoardService.BoardServiceClient boards = story.As<BoardService.BoardServiceClient>("officer:governance");
    private readonly Dictionary<string, Receipt> known = [];

    /// <summary>The strategy board's meetings by their day.</summary>
    public Dictionary<string, Receipt> Meetings { get; } = [];

    public string IdOf(string board) => known[board].Id;

    public async Task BeginAsync()
    {
        story.On(2016, 4, 1);
        foreach (var (name, abbreviation, kind, cadence, _, _) in Boards)
            known[name] = (await boards.EstablishBoardAsync(new() { RequestId = StoryTeller.Id("board." + name), Name = name, ShortName = abbreviation, Kind = kind, Cadence = cadence })).Receipt;
        foreach (var (name, _, _, _, reportsTo, from) in Boards)
            foreach (var to in reportsTo)
                known[name] = (await boards.ReportToBoardAsync(new() { RequestId = StoryTeller.Id($"board.{name}.to.{to}"), BoardId = known[name].Id, Etag = known[name].Etag, ToBoardId = known[to].Id, From = from })).Receipt;
        foreach (var (organisation, role, capacity) in Members)
            known[StrategyBoard] = (await boards.AppointMemberAsync(new()
            { RequestId = StoryTeller.Id("member." + organisation), BoardId = known[StrategyBoard].Id, Etag = known[StrategyBoard].Etag, OrganisationId = story.Organisation(organisation), Role = role, Capacity = capacity, From = "2016-04-01" })).Receipt;
    }

    /// <summary>12 June 2017 (the paper of 2017), a day in September 2021 (assumed), 29 November 2021, and the next one (assumed).</summary>
    public async Task MeetAsync()
    {
        await HoldAsync("2017-06-12");
        await HoldAsync("2021-09-27");
        story.On(2021, 9, 28);
        await ScheduleAsync("2021-11-29");
        await ScheduleAsync("2022-02-28");
    }

    private async Task HoldAsync(string date)
    {
        var day = DateOnly.Parse(date);
        story.On(day.Year, day.Month, day.Day);
        var meeting = await ScheduleAsync(date);
        var held = new HoldMeetingRequest { RequestId = StoryTeller.Id("scp.hold." + date), MeetingId = meeting.Id, Etag = meeting.Etag };
        held.Attendances.Add(Members.Select(member => new Attendance { OrganisationId = story.Organisation(member.Organisation), Role = member.Role, Presence = Presence.Present }));
        await boards.HoldMeetingAsync(held);
    }

    private async Task<Receipt> ScheduleAsync(string date) => Meetings[date] = (await boards.ScheduleMeetingAsync(new()
    { RequestId = StoryTeller.Id("scp." + date), BoardId = known[StrategyBoard].Id, Date = date, Kind = MeetingKind.Ordinary, Mode = MeetingMode.InPerson })).Receipt;
}
