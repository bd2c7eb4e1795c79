using SaferCity.Common.V1;
using SaferCity.Console.Organisations;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>The board met: who came, for which organisation.</summary>
internal sealed class HoldModel(BoardService.BoardServiceClient boards, OrganisationList organisations) : RoomPage
{
    private const int SpareLines = 3;

    [BindProperty]
    public HoldMeetingRequest Form { get; set; } = new();

    public Meeting Meeting { get; private set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await boards.GetMeetingAsync(new() { MeetingId = Id });
        Meeting = answer.Meeting;
        Organisations = await organisations.ReadAsync();
        Form.Etag = Meeting.Etag;
        if (Form.Attendances.Count is 0)
            Form.Attendances.AddRange((await boards.GetBoardAsync(new() { BoardId = answer.BoardId })).Board.Members
                .Where(member => member.Until.Length is 0).Select(member => new Attendance { OrganisationId = member.OrganisationId, Role = member.Role }));
        Form.Attendances.AddRange(Enumerable.Range(0, SpareLines).Select(_ => new Attendance()));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.MeetingId = Id;
        await boards.HoldMeetingAsync(Form);
        return Done("The meeting is recorded as held.", "/governance/meetings/" + Id);
    }
}
