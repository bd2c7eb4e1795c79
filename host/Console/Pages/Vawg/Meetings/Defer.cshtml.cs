using SaferCity.Common.V1;
using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.Meetings;

/// <summary>The conference meets on another day. The first day is kept.</summary>
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
        return Done($"The conference is deferred to {Say.Day(Form.Date)}.", "/vawg/meetings/" + Id);
    }
}
