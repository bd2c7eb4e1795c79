using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Boards;

/// <summary>The board meets on another day, and why.</summary>
internal sealed class DeferModel(BoardService.BoardServiceClient boards) : RoomPage
{
    [BindProperty]
    public DeferMeetingRequest Form { get; set; } = new();

    public Meeting Meeting { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Meeting = (await boards.GetMeetingAsync(new() { MeetingId = Id })).Meeting;
        Form.Etag = Meeting.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.MeetingId = Id;
        await boards.DeferMeetingAsync(Form);
        return Done($"The meeting is deferred to {Say.Day(Form.To)}.", "/governance/meetings/" + Id);
    }
}
