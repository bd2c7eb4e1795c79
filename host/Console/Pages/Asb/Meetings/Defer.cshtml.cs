using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.Meetings;

/// <summary>The panel meets on another day. The first day is kept.</summary>
internal sealed class DeferModel(MeetingService.MeetingServiceClient meetings) : RoomPage
{
    [BindProperty]
    public DeferMeetingRequest Form { get; set; } = new();

    public Meeting Meeting { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Meeting = (await meetings.GetMeetingAsync(new() { MeetingId = Id })).Meeting;
        Form.Etag = Meeting.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.MeetingId = Id;
        await meetings.DeferMeetingAsync(Form);
        return Done($"The meeting is deferred to {Say.Day(Form.Date)}.", "/asb/meetings/" + Id);
    }
}
