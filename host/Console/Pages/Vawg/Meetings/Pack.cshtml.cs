using SaferCity.Common.V1;
using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.Meetings;

/// <summary>Takes the encrypted pack of a conference away, with the reason for it.</summary>
internal sealed class PackModel(MeetingService.MeetingServiceClient meetings) : RoomPage
{
    [BindProperty]
    public ExportMeetingPackRequest Form { get; set; } = new();

    public Meeting Meeting { get; private set; } = new();

    protected override async Task ShowAsync() => Meeting = (await meetings.GetMeetingAsync(new() { MeetingId = Id })).Meeting;

    public async Task<IActionResult> OnPostAsync()
    {
        Form.MeetingId = Id;
        var answer = await meetings.ExportMeetingPackAsync(Form);
        return File(answer.Pack.ToByteArray(), "application/octet-stream", "meeting.pack");
    }
}
