using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.Meetings;

/// <summary>The panel will not meet on that day, and no case is left on its agenda.</summary>
internal sealed class CancelModel(MeetingService.MeetingServiceClient meetings) : RoomPage
{
    [BindProperty]
    public CancelMeetingRequest Form { get; set; } = new();

    public Meeting Meeting { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Meeting = (await meetings.GetMeetingAsync(new() { MeetingId = Id })).Meeting;
        Form.Etag = Meeting.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.MeetingId = Id;
        await meetings.CancelMeetingAsync(Form);
        return Done("The meeting is cancelled.", "/asb/meetings/" + Id);
    }
}
