using SaferCity.Vawg.V1;

namespace SaferCity.Console.Pages.Vawg.Meetings;

/// <summary>The conferences, latest first.</summary>
internal sealed class MeetingsModel(MeetingService.MeetingServiceClient meetings) : RoomPage
{
    public ListMeetingsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await meetings.ListMeetingsAsync(new() { PageToken = PageToken });
}
