using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>The board does not meet, and why.</summary>
internal sealed class CancelModel(BoardService.BoardServiceClient boards) : RoomPage
{
    [BindProperty]
    public CancelMeetingRequest Form { get; set; } = new();

    public Meeting Meeting { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Meeting = (await boards.GetMeetingAsync(new() { MeetingId = Id })).Meeting;
        Form.Etag = Meeting.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.MeetingId = Id;
        await boards.CancelMeetingAsync(Form);
        return Done("The meeting is cancelled.", "/governance/meetings/" + Id);
    }
}
