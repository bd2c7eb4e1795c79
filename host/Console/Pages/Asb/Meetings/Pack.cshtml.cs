using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Console.Pages.Asb.Meetings;

/// <summary>Takes the encrypted pack of a meeting away, with the reason for it.</summary>
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
