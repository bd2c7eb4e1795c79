using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Meetings;

/// <summary>The meetings, latest first.</summary>
internal sealed class MeetingsModel(MeetingService.MeetingServiceClient meetings) : RoomPage
{
    public ListMeetingsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await meetings.ListMeetingsAsync(new() { PageToken = PageToken });
}
